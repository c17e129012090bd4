import { authorityStands, lastGenuine } from '#src/domain/review/signed.ts'
import { saysAuthority, withSignedAuthority } from '#src/domain/review/signedAuthority.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { useReview } from '../reviewContext.ts'
import { useTakeIn } from '../useTakeIn.ts'
import { useVerdicts } from '../useVerdicts.ts'
import { decisionWords as words } from './decisionWords.ts'

/** Enters an authority that was signed on the applicant page, where that page says something else. */
export function TakeAuthority() {
  const { draft } = useReview()
  const verdicts = useVerdicts()
  const takeIn = useTakeIn()
  if (!verdicts || !authorityStands(draft.review, verdicts)) return null
  const signOff = lastGenuine(draft.review, verdicts, 'authority')
  if (!signOff || saysAuthority(draft.case.applicant, signOff)) return null
  const take = () => takeIn('applicant', withSignedAuthority(draft.case.applicant, signOff))
  return (
    <NotificationBanner title="Authority" heading={words.takeAuthorityLead}>
      <Button variant="secondary" onClick={() => void take().catch(() => undefined)}>
        {words.takeAuthority}
      </Button>
    </NotificationBanner>
  )
}
