import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Stored } from '#src/storage/draftStore.ts'
import { DraftMissing } from '#src/storage/faults.ts'
import { useServices } from './services.ts'
import { draftQuery, type OpenedHere } from './useDraft.ts'

export type Way = 'undo' | 'redo'

/** The draft before and after; the same where there was nothing to take back, or where another tab changed it meanwhile. */
export type WentBack = { before: Stored; after: Stored; changedElsewhere: boolean }

/**
 * Takes back the last stored change of a draft, or makes it again, in turn with the changes that are being saved. Rejects
 * with a fault of the store.
 */
export function useGoBack(id: string): (way: Way) => Promise<WentBack> {
  const { store, now } = useServices()
  const queryClient = useQueryClient()
  const { queryKey } = draftQuery(store, id)

  const { mutateAsync } = useMutation({
    mutationFn: async (way: Way): Promise<WentBack> => {
      const before = queryClient.getQueryData<OpenedHere>(queryKey)
      if (before?.kind !== 'draft') throw new DraftMissing()
      const result = await store[way](id, before.seq, now())
      return { before, after: result.saved ? result : result.current, changedElsewhere: !result.saved }
    },
    networkMode: 'always',
    retry: false,
    scope: { id: `draft-${id}` },
    onSuccess: ({ after: { draft, seq, ways } }) => {
      const opened: OpenedHere = { kind: 'draft', draft, seq, ...(ways && { ways }) }
      queryClient.setQueryData(queryKey, opened)
    },
  })
  return mutateAsync
}
