import '../case/zodConfig.ts'
import { z } from 'zod/mini'
import { freeWords, itemId, moment, publicKey, shortWords, signatory } from './signatory.ts'

/** What a protected person may answer of a condition. */
export const conditionAnswers = ['works', 'change', 'remove', 'risk'] as const

/** How and when somebody was asked, or why not. */
const asking = z.discriminatedUnion('asked', [
  z.strictObject({ asked: z.literal('yes'), how: shortWords, on: z.iso.date() }),
  z.strictObject({ asked: z.literal('no'), why: freeWords }),
])

/** What the officer decided on one answer. A "risk" is declined by the authoriser alone, with a reason that the advocate is told. */
const answerDecision = z.strictObject({
  outcome: z.enum(['accepted', 'adapted', 'declined']),
  reason: freeWords,
  by: signatory,
  at: moment,
})

/** A reply to what was shared with one protected person’s advocate, in the person’s words. `id` is that of the share. */
export const consultationReply = z.strictObject({
  at: moment,
  by: signatory,
  asking,
  conditions: z.array(
    z.strictObject({
      condition: itemId,
      answer: z.enum(conditionAnswers),
      words: z.optional(freeWords),
      decision: z.optional(answerDecision),
      /** The officer would decline a “risk”, for this reason: the authoriser decides. */
      wouldDecline: z.optional(z.strictObject({ reason: freeWords, by: signatory, at: moment })),
    }),
  ),
  worries: z.optional(freeWords),
  contact: z.optional(
    z.strictObject({ safe: z.enum(['yes', 'no', 'notKnown']), how: z.optional(freeWords) }),
  ),
  /** Whether the sentence for the papers was agreed to. */
  sentence: z.optional(
    z.strictObject({ text: freeWords, agreed: z.enum(['yes', 'no']), words: z.optional(freeWords) }),
  ),
})
export type ConsultationReply = z.infer<typeof consultationReply>
export type RepliedCondition = ConsultationReply['conditions'][number]
export type AnswerDecision = NonNullable<RepliedCondition['decision']>

/** One share with the advocate of one protected person: what was sent of each condition, and what came back. */
export const consultation = z.strictObject({
  id: itemId,
  person: itemId,
  sentAt: moment,
  to: z.strictObject({ key: publicKey, name: shortWords }),
  expires: moment,
  conditions: z.array(z.strictObject({ id: itemId, text: freeWords })),
  /** The sentence that served papers would carry of this person’s views, as it was shown. */
  sentence: z.optional(freeWords),
  reply: z.optional(consultationReply),
  /** What came after the first reply, each beside it. */
  laterReplies: z.optional(z.array(consultationReply)),
  /** When what was said was last written into the page of views. */
  recordedAt: z.optional(moment),
  /** When the outcome was sent back. */
  outcomeSentAt: z.optional(moment),
})
export type Consultation = z.infer<typeof consultation>
