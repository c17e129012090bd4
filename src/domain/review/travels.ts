import type { Draft } from '../case/draft.ts'
import type { Purpose } from './exchanges.ts'
import type { Redline } from './redlines.ts'
import type { Review } from './review.ts'

/** For what a whole application leaves a vault. */
export type HandedFor = Extract<Purpose, 'review' | 'advice' | 'case'>

/**
 * A draft as it goes to another vault. To be looked through, it goes without the officer’s notes, half-typed text, and the list of
 * files that went out and came in, but for those by which the whole case changed hands. What is legal advice goes to the lawyer
 * alone. The whole case goes with all of it. An advocate gets none of this, but a share.
 */
export function handed({ review, ...rest }: Draft, purpose: HandedFor): Draft {
  if (purpose === 'case') return { ...rest, ...(review && { review: withoutCopy(review) }) }
  const read = review && ofReaders(withoutCopy(review))
  const shown = read && (purpose === 'advice' ? read : publicReview(read))
  return { case: rest.case, typing: {}, notes: {}, ...(shown && { review: shown }) }
}

const withoutCopy = ({ copy: _, ...review }: Review): Review => review

function ofReaders({ exchanges, ...review }: Review): Review {
  const before = (exchanges ?? []).filter((one) => one.purpose === 'case' && one.direction === 'received')
  return before.length > 0 ? { ...review, exchanges: before } : review
}

/**
 * The record as others than the officer and the lawyer read it, also in a plain file of the whole application: without the threads
 * for the purpose of obtaining legal advice, and without why a lawyer proposed a wording.
 */
export function publicReview({ threads, redlines, ...rest }: Review): Review {
  return {
    ...rest,
    ...(threads && { threads: threads.filter(({ kind }) => kind !== 'legal') }),
    ...(redlines && { redlines: redlines.map(withoutAdvice) }),
  }
}

function withoutAdvice(redline: Redline): Redline {
  if (redline.by.role !== 'lawyer') return redline
  const { why: _, ...shown } = redline
  return shown
}
