import { withDecisionsOf } from '../share/answerDecisions.ts'
import type { Consultation } from './consultations.ts'
import type { Review, ReviewPut } from './review.ts'
import type { Signatory } from './signatory.ts'
import type { Thread } from './threads.ts'

/**
 * A thread of an answer joined with the one of the record: the sender’s own new comments after those that are there, and that the
 * sender resolved it. Undefined where the sender added nothing, or did not begin a thread that is new.
 */
export function takenThread(review: Review | undefined, item: Thread, by: Signatory): ReviewPut | undefined {
  const before = review?.threads?.find(({ id }) => id === item.id)
  const comments = newComments(before, item, by)
  const { resolved } = item
  const resolves = !before?.resolved && resolved?.by.key === by.key && { resolved: { ...resolved, by } }
  if (before) {
    if (before.kind !== item.kind || (comments.length === 0 && !resolves)) return undefined
    return { in: 'threads', item: { ...before, comments: [...before.comments, ...comments], ...resolves } }
  }
  if (item.comments[0]?.by.key !== by.key) return undefined
  const { resolved: _, ...begun } = item
  return { in: 'threads', item: { ...begun, comments, ...resolves } }
}

function newComments(before: Thread | undefined, { comments }: Thread, by: Signatory): Thread['comments'] {
  const held = new Set(before?.comments.map(({ id }) => id))
  return comments
    .filter((comment) => comment.by.key === by.key && !held.has(comment.id))
    .map((comment) => ({ ...comment, by }))
}

/**
 * What the sender decided on answers of a protected person that wait for it: “would put me at risk”, which the authoriser alone
 * declines. Nothing else of a consultation is taken.
 */
export function takenDecisions(
  review: Review | undefined,
  item: Consultation,
  by: Signatory,
): ReviewPut | undefined {
  const before = review?.consultations?.find(({ id }) => id === item.id)
  if (!before || by.role !== 'supervisor') return undefined
  const after = withDecisionsOf(before, item, by, review?.author)
  return after === before ? undefined : { in: 'consultations', item: after }
}
