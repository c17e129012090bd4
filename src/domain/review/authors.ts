import type { Review } from './review.ts'

/**
 * The keys of those who wrote the application: its author, and whoever handed the whole of it on to the author. None of them is
 * its authoriser.
 */
export function authorsOf(review: Review | undefined): string[] {
  const { author, exchanges = [] } = review ?? {}
  const before = exchanges.flatMap(({ purpose, direction, with: people }) =>
    purpose === 'case' && direction === 'received' ? people.map(({ key }) => key) : [],
  )
  return author === undefined ? before : [author, ...before]
}
