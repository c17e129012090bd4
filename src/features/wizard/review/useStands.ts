import { useQuery } from '@tanstack/react-query'
import { type Stands, statusOf } from '#src/domain/review/statusOf.ts'
import { knownCards } from '#src/features/drafts/knownCards.ts'
import { useServices } from '#src/features/drafts/services.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { checkAll } from '#src/storage/signing/checkAll.ts'

/** Where an application stands; undefined while its signatures are checked. Without a vault no card is trusted. */
export function useStands({ draft, seq }: Stored): Stands | undefined {
  const { handOver } = useServices()
  return useQuery({
    queryKey: ['stands', draft.case.id, seq],
    queryFn: async () => {
      const known = await knownCards(handOver).catch(() => [])
      return statusOf(draft.review, await checkAll(draft, known))
    },
    networkMode: 'always',
    gcTime: 0,
  }).data
}
