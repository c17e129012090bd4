import type { StepId } from '../flow/steps.ts'
import type { Review } from './review.ts'
import type { Thread } from './threads.ts'

/** The threads on one page that nobody has resolved, or on one item of it; the first begun comes first. */
export function openThreads(review: Review | undefined, step: StepId, item?: string): Thread[] {
  return (review?.threads ?? []).filter(
    ({ anchor, resolved }) =>
      !resolved && anchor.step === step && (item === undefined || anchor.item === item),
  )
}
