import { useSuspenseQuery } from '@tanstack/react-query'
import { asIfAuthorised } from '#src/domain/review/asIfAuthorised.ts'
import type { Standing } from '#src/domain/review/needs.ts'
import type { Verdicts } from '#src/domain/review/verdict.ts'
import { knownCards } from '#src/features/drafts/knownCards.ts'
import { useServices } from '#src/features/drafts/services.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { checkAll } from '#src/storage/signing/checkAll.ts'

/** How the signatures and the findings of an application stand, as it is stored now. */
export function useSendChecks({ draft, seq }: Stored): { verdicts: Verdicts; standing: Standing } {
  const { handOver, check, today } = useServices()
  return useSuspenseQuery({
    queryKey: ['handOver', 'checks', draft.case.id, seq],
    queryFn: async () => {
      const asAt = draft.case.training?.asAt ?? today()
      const [verdicts, findings] = await Promise.all([
        checkAll(draft, await knownCards(handOver)),
        check({ ...draft, case: asIfAuthorised(draft.case, asAt) }, asAt),
      ])
      const stops = findings.filter(({ severity }) => severity === 'stops').length
      return { verdicts, standing: { stops, open: 0, checklistOpen: 0 } }
    },
    networkMode: 'always',
    gcTime: 0,
  }).data
}
