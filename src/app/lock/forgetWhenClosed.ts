import type { QueryClient } from '@tanstack/react-query'
import type { Door } from '#src/features/drafts/door.ts'

/**
 * Empties what the page remembers of applications when the door closes. A save or a reading that ends after that leaves
 * nothing either; a save that still runs is not stopped.
 */
export function forgetWhenClosed(queryClient: QueryClient, door: Pick<Door, 'state' | 'listen'>): void {
  const queries = queryClient.getQueryCache()
  const mutations = queryClient.getMutationCache()
  const isClosed = () => door.state().kind === 'closed'
  // Only a save puts a draft here unasked. A reading was forgotten with its query; those of the closed door’s own page go on.
  const leftQueries = () =>
    queries.findAll({ queryKey: ['draft'] }).filter((query) => query.getObserversCount() === 0)
  const endedMutations = () => mutations.getAll().filter(({ state }) => state.status !== 'pending')
  const sweep = () => {
    if (!isClosed()) return
    for (const query of leftQueries()) queries.remove(query)
    for (const mutation of endedMutations()) mutations.remove(mutation)
  }
  door.listen(() => {
    if (!isClosed()) return
    queries.clear()
    sweep()
  })
  queries.subscribe(sweep)
  mutations.subscribe(sweep)
}
