import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { DraftStore, Opened, Stored } from '#src/storage/draftStore.ts'
import { useServices } from './services.ts'

/** What this tab knows of a draft: as stored, or as it was read here before another tab deleted it. */
export type OpenedHere = Opened | ({ kind: 'deleted' } & Stored)

/** How one draft is read: once, and again when another tab wrote or deleted it. */
export const draftQuery = (store: DraftStore, id: string) =>
  queryOptions({
    queryKey: ['draft', id],
    queryFn: async ({ client, queryKey }): Promise<OpenedHere> => {
      const opened = await store.read(id)
      const before = client.getQueryData<OpenedHere>(queryKey)
      const gone = opened.kind === 'missing' && before !== undefined && 'draft' in before
      return gone ? { ...before, kind: 'deleted' } : opened
    },
    staleTime: Number.POSITIVE_INFINITY, // the watcher invalidates it when another tab writes
    networkMode: 'always',
  })

/** The draft of the page's case, as stored. */
export function useDraft(id: string): OpenedHere {
  const { store } = useServices()
  return useSuspenseQuery(draftQuery(store, id)).data
}
