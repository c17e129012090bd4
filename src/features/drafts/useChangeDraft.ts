import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ChangeResult, changeStep } from '#src/storage/changeStep.ts'
import type { Patch, Stored } from '#src/storage/draftStore.ts'
import { DraftMissing } from '#src/storage/faults.ts'
import { useServices } from './services.ts'
import { draftQuery, type OpenedHere } from './useDraft.ts'

/** One change, and the draft on which its author based it. */
export type Change = { patch: Patch; base: Stored }

/**
 * Saves one change of a draft. Changes of one draft run one after another; what is stored then becomes what every part
 * of the page reads. Rejects with a fault of the store, and nothing is lost from the page.
 */
export function useChangeDraft(id: string): (change: Change) => Promise<ChangeResult> {
  const { store, now } = useServices()
  const queryClient = useQueryClient()
  const { queryKey } = draftQuery(store, id)

  const { mutateAsync } = useMutation({
    mutationFn: ({ patch, base }: Change) => changeStep(store, base, patch, now()),
    networkMode: 'always',
    retry: false,
    scope: { id: `draft-${id}` },
    onSuccess: (result) => {
      const { draft, seq, ways }: Stored = result.saved ? result : result.current
      const opened: OpenedHere = { kind: 'draft', draft, seq, ...(ways && { ways }) }
      queryClient.setQueryData(queryKey, opened)
    },
    // Another tab deleted it, and the word of that has not come yet.
    onError: async (fault) => {
      if (fault instanceof DraftMissing) await queryClient.invalidateQueries({ queryKey })
    },
  })
  return mutateAsync
}
