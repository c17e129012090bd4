import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Draft } from '#src/domain/case/draft.ts'
import type { Verdicts } from '#src/domain/review/verdict.ts'
import { knownCards } from '#src/features/drafts/knownCards.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { checkAll } from '#src/storage/signing/checkAll.ts'
import { useReview } from './reviewContext.ts'

/** Looks at every signature of an application beside it as it stands, with the cards that are trusted here and one’s own. */
export function useCheckSignatures(): (draft: Pick<Draft, 'case' | 'review'>) => Promise<Verdicts> {
  const { handOver } = useServices()
  return async (draft) => checkAll(draft, await knownCards(handOver).catch(() => []))
}

/** What came of each signature of the open application; undefined until they were looked at. */
export function useVerdicts(): Verdicts | undefined {
  const { draft, seq } = useReview()
  const check = useCheckSignatures()
  return useQuery({
    queryKey: ['signatures', draft.case.id, seq],
    placeholderData: keepPreviousData,
    queryFn: () => check(draft),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    networkMode: 'always',
    retry: false,
  }).data
}
