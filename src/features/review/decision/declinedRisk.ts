import type { ReviewPut } from '#src/domain/review/review.ts'
import type { RiskToDecide } from '#src/domain/review/risksToDecide.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'

type Declining = { reason: string; by: Signatory; at: string }

/** The record that a condition is kept although somebody says it would put them at risk; nothing else of the reply changes. */
export function declinedRisk({ consultation, condition }: RiskToDecide, why: Declining): ReviewPut {
  const { reply } = consultation
  if (!reply) return { in: 'consultations', item: consultation }
  const conditions = reply.conditions.map((answer) =>
    answer.condition === condition
      ? { ...answer, decision: { outcome: 'declined' as const, ...why } }
      : answer,
  )
  return { in: 'consultations', item: { ...consultation, reply: { ...reply, conditions } } }
}
