import { queryOptions } from '@tanstack/react-query'
import type { HandOverWork } from '#src/features/drafts/handOverWork.ts'

/** The person’s own card; null where none was made. Asked anew on each visit, since another tab may have changed it. */
export const ownCardQuery = (handOver: Pick<HandOverWork, 'ownCard'>) =>
  queryOptions({
    queryKey: ['handOver', 'ownCard'],
    queryFn: async () => (await handOver.ownCard()) ?? null,
    networkMode: 'always',
    gcTime: 0,
  })

/** The people whose words were compared. */
export const contactsQuery = (handOver: Pick<HandOverWork, 'contacts'>) =>
  queryOptions({
    queryKey: ['handOver', 'contacts'],
    queryFn: () => handOver.contacts(),
    networkMode: 'always',
    gcTime: 0,
  })
