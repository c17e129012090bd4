import type { Review, ReviewPut } from './review.ts'

/** The record with these items put into it, each in the place of the one with its id or at the end of its part. */
export function withPuts(review: Review | undefined, puts: readonly ReviewPut[]): Review {
  const after: Review = { ...review }
  for (const put of puts) Object.assign(after, withPut(after, put))
  return after
}

function withPut(review: Review, put: ReviewPut): Review {
  switch (put.in) {
    case 'moves':
      return { moves: placed(review.moves, put.item) }
    case 'threads':
      return { threads: placed(review.threads, put.item) }
    case 'signOffs':
      return { signOffs: placed(review.signOffs, put.item) }
    case 'redlines':
      return { redlines: placed(review.redlines, put.item) }
    case 'checklist':
      return { checklist: placed(review.checklist, put.item) }
    case 'consultations':
      return { consultations: placed(review.consultations, put.item) }
    case 'decisions':
      return { decisions: placed(review.decisions, put.item) }
    case 'exchanges':
      return { exchanges: placed(review.exchanges, put.item) }
  }
}

function placed<T extends { id: string }>(items: readonly T[] = [], item: T): T[] {
  const at = items.findIndex(({ id }) => id === item.id)
  return at < 0 ? [...items, item] : items.with(at, item)
}
