import type {
  AnswerDecision,
  Consultation,
  ConsultationReply,
  RepliedCondition,
} from '../review/consultations.ts'
import type { Review } from '../review/review.ts'
import type { Signatory } from '../review/signatory.ts'

/** The replies to one share, the first one first. */
export const repliesOf = ({ reply, laterReplies = [] }: Consultation): readonly ConsultationReply[] =>
  reply ? [reply, ...laterReplies] : []

type Deciding = { outcome: AnswerDecision['outcome']; reason: string; by: Pick<Signatory, 'key' | 'role'> }

/**
 * Why a decision on an answer may not be made so, in words for who decides; undefined where it may. Each has a reason, which the
 * advocate is told. “This would put me at risk” is declined by a supervisor alone, who is not the author, by key.
 */
export function decisionProblem(
  { answer, wouldDecline }: Pick<RepliedCondition, 'answer' | 'wouldDecline'>,
  { outcome, reason, by }: Deciding,
  author: string | undefined,
): string | undefined {
  if (reason.trim() === '') return 'Enter the reason. The advocate is told it.'
  if (answer !== 'risk' || outcome !== 'declined') return undefined
  if (by.role !== 'supervisor')
    return 'Only the officer who authorises may decline “this would put me at risk”.'
  if (by.key === author || by.key === wouldDecline?.by.key)
    return 'Who wrote the application may not decline “this would put me at risk”.'
  return undefined
}

/** One answer: the reply by its place, and the condition. */
export type AnswerPlace = { reply: number; condition: string }

/** The consultation with one answer changed. */
export function withAnswer(
  consultation: Consultation,
  { reply: place, condition }: AnswerPlace,
  change: Pick<RepliedCondition, 'decision' | 'wouldDecline'>,
): Consultation {
  const [first, ...later] = repliesOf(consultation).map((reply, at) =>
    at === place ? answered(reply, condition, change) : reply,
  )
  if (!first) return consultation
  return { ...consultation, reply: first, ...(later.length > 0 && { laterReplies: later }) }
}

const answered = (
  reply: ConsultationReply,
  condition: string,
  change: Pick<RepliedCondition, 'decision' | 'wouldDecline'>,
): ConsultationReply => ({
  ...reply,
  conditions: reply.conditions.map((one) => (one.condition === condition ? { ...one, ...change } : one)),
})

/** One answer that is not decided, or that the officer would decline. */
export type OpenAnswer = AnswerPlace & {
  consultation: Consultation
  said: RepliedCondition
  /** The wording that was asked about. */
  text: string
}

/** Every answer that asks for something and is not decided. What works needs no decision. */
export function openAnswers(review: Review | undefined): OpenAnswer[] {
  return (review?.consultations ?? []).flatMap((consultation) =>
    repliesOf(consultation).flatMap((reply, at) =>
      reply.conditions.flatMap((said) =>
        said.answer === 'works' || said.decision
          ? []
          : [
              {
                ...{ consultation, reply: at, condition: said.condition, said },
                text: consultation.conditions.find(({ id }) => id === said.condition)?.text ?? '',
              },
            ],
      ),
    ),
  )
}

/**
 * Our record of a consultation with what a supervisor decided in a copy of it: only on a “risk” that is still open here, decided by
 * the `sender`, whose card names them, and allowed to that person. The same object where there is nothing of the kind.
 */
export function withDecisionsOf(
  ours: Consultation,
  theirs: Consultation,
  sender: Signatory,
  author: string | undefined,
): Consultation {
  const replies = repliesOf(theirs)
  return repliesOf(ours).reduce(
    (merged, reply, at) =>
      reply.conditions.reduce((one, said) => {
        const { decision } =
          replies[at]?.conditions.find(({ condition }) => condition === said.condition) ?? {}
        if (!decision || !mayTake(said, decision, sender, author)) return one
        const change = { decision: { ...decision, by: sender } }
        return withAnswer(one, { reply: at, condition: said.condition }, change)
      }, merged),
    ours,
  )
}

function mayTake(
  said: RepliedCondition,
  decision: AnswerDecision,
  sender: Signatory,
  author: string | undefined,
): boolean {
  if (said.decision || said.answer !== 'risk' || decision.by.key !== sender.key) return false
  return decisionProblem(said, { ...decision, by: sender }, author) === undefined
}
