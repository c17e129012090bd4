import { useQueryClient } from '@tanstack/react-query'
import type { DraftSummary } from '#src/storage/draftStore.ts'
import type { Notice } from './notice.ts'
import { useServices } from './services.ts'

const notBack = {
  notKept: 'It could not be put back: it is no longer kept.',
  exists: 'It could not be put back: the same application is here. Export that one and delete it first.',
} as const

/** Deleting applications, putting them back, and letting go of them for good; `setNotice` shows what came of it. */
export function useRemovals(setNotice: (notice: Notice | undefined) => void) {
  const { store, now, profile } = useServices()
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['drafts'] })

  const remove = async (summary: DraftSummary) => {
    const { removeCase } = await import('./removeCase.ts')
    const message = await removeCase({ store, profile, now }, summary)
    const { id, reference } = summary
    queryClient.removeQueries({ queryKey: ['draft', id] })
    setNotice(
      message === undefined
        ? { kind: 'removed', id, name: reference ?? 'The application' }
        : { kind: 'refused', message },
    )
    await refresh()
  }

  const undoRemove = async (id: string, key?: string) => {
    const result = await store.restore(id, key)
    setNotice(result.restored ? undefined : { kind: 'refused', message: notBack[result.because] })
    queryClient.removeQueries({ queryKey: ['draft', id] })
    await refresh()
  }

  const destroy = async (key: string) => {
    await store.destroy(key, now())
    setNotice(undefined)
    await refresh()
  }

  return { remove, undoRemove, destroy }
}
