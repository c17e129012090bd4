import { useQueryClient } from '@tanstack/react-query'
import type { Stored } from '#src/storage/draftStore.ts'
import { useServices } from './services.ts'
import { draftQuery } from './useDraft.ts'

/** For a draft that another tab deleted while it was open here. Both reject with a fault of the store. */
export type PutBack = {
  /** Puts the draft back on this device. */
  putBack: () => Promise<void>
  /** Leaves it deleted, once `keep` has saved into it what was typed since, so that undoing the deletion brings all back. */
  leaveDeleted: (keep: () => Promise<void>) => Promise<void>
}

/** The ways on from a draft that another tab deleted; `held` is what this page still shows of it. */
export function usePutBack(held: Stored): PutBack {
  const { store, now } = useServices()
  const queryClient = useQueryClient()
  const { id } = held.draft.case
  const { queryKey } = draftQuery(store, id)

  const restore = async () => {
    const restored = await store.restore(id)
    // It is no longer kept aside, or is back already: `create` writes over nothing.
    if (!restored.restored) await store.create(held.draft, now())
  }
  const readAgain = async () => {
    await queryClient.invalidateQueries({ queryKey })
    await queryClient.invalidateQueries({ queryKey: ['drafts'] })
  }

  return {
    putBack: async () => {
      await restore()
      await readAgain()
    },
    leaveDeleted: async (keep) => {
      await restore()
      // A save that began before the draft was back fails still; the one after it does not.
      await keep().catch(keep)
      await store.remove(id, now())
      await readAgain()
    },
  }
}
