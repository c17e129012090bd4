import { advocateView } from '../audience/advocateView.ts'
import type { CaseFile } from '../case/caseFile.ts'
import { mainDecided, orderInForce } from '../case/ordersMade.ts'
import type { Consultation, RepliedCondition } from '../review/consultations.ts'
import { longDate } from '../shared/dateWords.ts'
import { repliesOf } from './answerDecisions.ts'
import type { Outcome } from './share.ts'

/**
 * What the advocate is told once answers were decided: each decision with its reason, and the wording as it is now, masked as the
 * share was. An answer that is not decided is not in it; of two replies the later decision counts. `at`: a moment in UTC.
 */
export function buildOutcome(file: CaseFile, consultation: Consultation, at: string): Outcome {
  const now = new Map(
    (advocateView(file, consultation.person)?.conditions ?? []).map((condition) => [condition.id, condition]),
  )
  const decided = new Map(
    repliesOf(consultation).flatMap(({ conditions }) =>
      conditions.flatMap((said) => (said.decision ? [[said.condition, said] as const] : [])),
    ),
  )
  const court = whatCourtDid(file)
  return {
    v: 1,
    share: consultation.id,
    at,
    conditions: [...decided.values()].flatMap((said) => told(said, now.get(said.condition))),
    ...(court && { court }),
  }
}

function told(
  { condition, answer, decision }: RepliedCondition,
  now: { number: number; text: string | undefined } | undefined,
): Outcome['conditions'] {
  if (!decision) return []
  return [
    {
      ...{ condition, answer, decision: decision.outcome, reason: decision.reason },
      ...(now && { number: now.number, ...(now.text && { text: now.text }) }),
    },
  ]
}

/** One sentence, once the court has decided or an order binds. */
function whatCourtDid(file: CaseFile): string | undefined {
  const made = orderInForce(file)
  const result = file.service?.outcome?.result
  if (made) {
    const on = made.record.madeOn ? ` on ${longDate(made.record.madeOn)}` : ''
    return made.kind === 'full'
      ? `The court made the order${on}.`
      : `The court made an interim order${on}. It has not decided on the full order yet.`
  }
  if (result === 'refused') return 'The court did not make the order.'
  return mainDecided(file) ? 'The application has ended. No order is in force from it.' : undefined
}
