import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { DraftStore, Opened } from '#src/storage/draftStore.ts'
import { useServices } from './services.ts'

/** How one draft is read: once, and again when another tab wrote it. */
export const draftQuery = (store: DraftStore, id: string) =>
  queryOptions({
    queryKey: ['draft', id],
    queryFn: () => store.read(id),
    staleTime: Number.POSITIVE_INFINITY, // the watcher invalidates it when another tab writes
    networkMode: 'always',
  })

/** The draft of the page's case, as stored. */
export function useDraft(id: string): Opened {
  const { store } = useServices()
  return useSuspenseQuery(draftQuery(store, id)).data
}
