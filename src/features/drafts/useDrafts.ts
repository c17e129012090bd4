import { queryOptions } from '@tanstack/react-query'
import type { DraftStore } from '#src/storage/draftStore.ts'

/** The list of applications on this device; read again when any of them changes. */
export const draftsQuery = (store: DraftStore) =>
  queryOptions({ queryKey: ['drafts'], queryFn: () => store.list(), networkMode: 'always' })

/** The applications that were deleted and can still be put back. */
export const removedQuery = (store: DraftStore) =>
  queryOptions({ queryKey: ['drafts', 'removed'], queryFn: () => store.removed(), networkMode: 'always' })
