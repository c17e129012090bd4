import { takenDecisions, takenThread } from './mergedItems.ts'
import type { Review, ReviewPut } from './review.ts'
import type { Signatory } from './signatory.ts'

/** What of an answer goes into the record, or why the whole answer is refused. */
export type TakenPuts = { ok: true; puts: ReviewPut[] } | { ok: false; message: string }

/**
 * The items of somebody’s answer as they go into the record: only what the sender said, decided or signed, under the name of the
 * trusted card, beside all that is there. Nothing that the record holds of others is changed, and what it has already is left out. Refused
 * whole where an item says that it is of somebody else, or of another role than the card’s.
 */
export function takenPuts(
  review: Review | undefined,
  puts: readonly ReviewPut[],
  from: Signatory,
): TakenPuts {
  const fresh = puts.filter((put) => !isHeld(review, put))
  if (fresh.some((put) => !isFrom(put, from))) return { ok: false, message: refusal(from) }
  return { ok: true, puts: fresh.flatMap((put) => taken(review, put, from) ?? []) }
}

const refusal = ({ name }: Signatory) =>
  `This answer holds something that was not said by ${name}, or not in the role that the card of ${name} names. Nothing of it was taken. Tell ${name}, and do not use the file.`

/** Whether the record has the item already, so that it is left as it is: a decision or an answer there may be newer. */
function isHeld(review: Review | undefined, put: ReviewPut): boolean {
  if (put.in === 'threads' || put.in === 'consultations') return false
  if (put.in === 'exchanges') return true
  if (put.in === 'checklist') {
    const before = review?.checklist?.find(({ id }) => id === put.item.id)
    return before !== undefined && before.at >= put.item.at
  }
  return review?.[put.in]?.some(({ id }) => id === put.item.id) ?? false
}

function isFrom(put: ReviewPut, from: Signatory): boolean {
  switch (put.in) {
    case 'signOffs':
      return isOf(put.item.statement.by, from)
    case 'threads':
      return put.item.kind === 'comment' || from.role === 'lawyer'
    case 'consultations':
    case 'exchanges':
      return true
    default:
      return isOf(put.item.by, from)
  }
}

const isOf = (by: Signatory, from: Signatory) => by.key === from.key && by.role === from.role

/** The item under the name of the card: what a person calls themselves inside an item is not looked at. A signed name stays. */
function taken(review: Review | undefined, put: ReviewPut, by: Signatory): ReviewPut | undefined {
  switch (put.in) {
    case 'moves':
      return { in: 'moves', item: { ...put.item, by } }
    case 'decisions':
      return { in: 'decisions', item: { ...put.item, by } }
    case 'checklist':
      return { in: 'checklist', item: { ...put.item, by } }
    case 'redlines': {
      const { decision: _, ...item } = put.item
      return { in: 'redlines', item: { ...item, by } }
    }
    case 'threads':
      return takenThread(review, put.item, by)
    case 'consultations':
      return takenDecisions(review, put.item, by)
    default:
      return put
  }
}
