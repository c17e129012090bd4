import '../case/zodConfig.ts'
import { z } from 'zod/mini'
import { conditionAnswers } from '../review/consultations.ts'
import { freeWords, itemId, moment, shortWords } from '../review/signatory.ts'

/** One condition as a protected person reads it. */
const sharedCondition = z.strictObject({
  id: itemId,
  number: z.number(),
  text: freeWords,
  exceptions: z.array(freeWords),
  /** What it is for, in plain words. */
  purpose: z.optional(freeWords),
  lastDay: z.optional(z.iso.date()),
  where: z.optional(freeWords),
  interim: z.boolean(),
  question: freeWords,
})
export type SharedCondition = z.infer<typeof sharedCondition>

/** A map that one of the conditions names, as a picture. */
const sharedMap = z.strictObject({
  number: z.number(),
  conditions: z.array(z.number()),
  title: z.optional(freeWords),
  words: z.optional(freeWords),
  /** A PNG in base64, drawn as in the order; absent where this device has no picture of the map. */
  picture: z.optional(z.string()),
})
export type SharedMap = z.infer<typeof sharedMap>

/**
 * What the advocate of one protected person holds, and nothing else of the application: built field by field from
 * advocateView.ts. A field is not here unless it is listed.
 */
export const share = z.strictObject({
  v: z.literal(1),
  id: itemId,
  /** How the papers name the person. */
  person: shortWords,
  reference: z.optional(shortWords),
  hearingOn: z.optional(z.iso.date()),
  interimHearingOn: z.optional(z.iso.date()),
  conditions: z.array(sharedCondition),
  maps: z.array(sharedMap),
  /** The sentence that served papers would carry of this person’s views; agreement to it is asked. */
  sentence: z.optional(freeWords),
  /** Whom to ask: a role and how to reach it. */
  contact: freeWords,
})
export type Share = z.infer<typeof share>

/** What the advocate is told of each answer once it was decided, and of what the court did. */
export const outcome = z.strictObject({
  v: z.literal(1),
  share: itemId,
  at: moment,
  conditions: z.array(
    z.strictObject({
      condition: itemId,
      number: z.optional(z.number()),
      answer: z.enum(conditionAnswers),
      decision: z.enum(['accepted', 'adapted', 'declined']),
      reason: freeWords,
      /** The wording as it is now; absent where the condition was taken out. */
      text: z.optional(freeWords),
    }),
  ),
  /** What the court did, in one sentence, once it has. */
  court: z.optional(freeWords),
})
export type Outcome = z.infer<typeof outcome>
