import { useQuery } from '@tanstack/react-query'
import { brokenSignatures } from '#src/domain/review/brokenSignatures.ts'
import { knownCards } from '#src/features/drafts/knownCards.ts'
import { useServices } from '#src/features/drafts/services.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { checkAll } from '#src/storage/signing/checkAll.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { reviewPath } from '../paths.ts'

/** That what was signed is not what is there any more, with what changed; nothing while every signature holds. */
export function BrokenSignatures({ stored: { draft, seq } }: { stored: Stored }) {
  const { handOver } = useServices()
  const { id } = draft.case
  const { data: verdicts } = useQuery({
    queryKey: ['signatures', id, seq],
    queryFn: async () => checkAll(draft, await knownCards(handOver).catch(() => [])),
    gcTime: 0,
    networkMode: 'always',
    retry: false,
  })
  const broken = verdicts ? brokenSignatures(draft.review, verdicts) : []
  if (broken.length === 0) return null
  return (
    <NotificationBanner title="Signatures">
      <ul className="govuk-list govuk-list--bullet">
        {broken.map(({ id: signOff, words }) => (
          <li key={signOff} className="app-words">
            {words}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link href={`${reviewPath(id)}/compare`}>See what changed</Link>
      </p>
    </NotificationBanner>
  )
}
