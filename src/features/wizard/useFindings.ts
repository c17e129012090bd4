import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { Finding } from '#src/domain/checks/finding.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { useServices } from '#src/features/drafts/services.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import type { OpenCase } from './caseContext.ts'

type Read = Stored & { asAt: IsoDate }

/** Read once for what is stored, whatever happens to the network. */
const lasting = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
  networkMode: 'always',
  retry: false,
} as const

/**
 * What the rules say of a stored draft. A case is shown once they have spoken for the first time; from then on those of
 * before stand until there are new ones, and `rules` says so.
 */
export function useFindings({ draft, seq, asAt }: Read): Pick<OpenCase, 'findings' | 'rules'> {
  const { check } = useServices()
  const { data: first } = useSuspenseQuery({
    queryKey: ['first findings', draft.case.id],
    queryFn: async () => ({ seq, asAt, findings: await check(draft, asAt).catch(() => undefined) }),
    ...lasting,
  })
  const known = first.seq === seq && first.asAt === asAt ? first.findings : undefined
  const { data, isPlaceholderData, isError } = useQuery({
    queryKey: ['findings', draft.case.id, seq, asAt],
    queryFn: () => check(draft, asAt),
    placeholderData: (before: readonly Finding[] | undefined) => before ?? first.findings,
    initialData: known,
    ...lasting,
  })
  return { findings: data ?? [], rules: isError ? 'failed' : isPlaceholderData ? 'working' : 'done' }
}
