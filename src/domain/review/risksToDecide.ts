import type { Consultation, RepliedCondition } from './consultations.ts'
import type { Review } from './review.ts'

/** A protected person’s answer that a condition would put them at risk, which nobody has decided on. */
export type RiskToDecide = {
  consultation: Consultation
  condition: string
  words: string | undefined
  wouldDecline: RepliedCondition['wouldDecline']
}

/**
 * The answers “this would put me at risk” that wait for a decision. The officer may accept one or adapt the condition; only the
 * authorising officer declines one, with a reason that the advocate is told.
 */
export function risksToDecide(review: Review | undefined): RiskToDecide[] {
  return (review?.consultations ?? []).flatMap((consultation) =>
    (consultation.reply?.conditions ?? []).flatMap(({ condition, answer, words, decision, wouldDecline }) =>
      answer === 'risk' && !decision ? [{ consultation, condition, words, wouldDecline }] : [],
    ),
  )
}
