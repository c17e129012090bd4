import '../case/zodConfig.ts'
import { z } from 'zod/mini'
import { checklistAnswer } from './checklistAnswers.ts'
import { consultation } from './consultations.ts'
import { decisionRecord } from './decisionRecords.ts'
import { exchange } from './exchanges.ts'
import { move } from './moves.ts'
import { redline } from './redlines.ts'
import { moment, publicKey, signatory } from './signatory.ts'
import { signOff } from './signOffs.ts'
import { thread } from './threads.ts'

/** The items of each part of the record; what was put there once stays, and may only be replaced by what has its id. */
const parts = {
  moves: move,
  threads: thread,
  signOffs: signOff,
  redlines: redline,
  checklist: checklistAnswer,
  consultations: consultation,
  decisions: decisionRecord,
  exchanges: exchange,
} as const

/**
 * Set where this is not the writer’s own application but a copy to read: from whom, and as what the reader looks at it. An `officer`
 * wrote it and handed the whole of it on; `of` is then who writes it now.
 */
const copy = z.strictObject({
  of: signatory,
  as: z.enum(['supervisor', 'lawyer', 'officer']),
  receivedAt: moment,
  /** The version, by its number in this vault, that the reader last looked through. */
  lookedAt: z.optional(z.number()),
})

/**
 * What the people who work on an application have said, decided and signed: kept beside the answers, in no paper but those that
 * say so, never undone with an answer.
 */
export const review = z.strictObject({
  /** The key of who wrote the application, once it was sent to somebody or signed. */
  author: z.optional(publicKey),
  copy: z.optional(copy),
  moves: z.optional(z.array(parts.moves)),
  threads: z.optional(z.array(parts.threads)),
  signOffs: z.optional(z.array(parts.signOffs)),
  redlines: z.optional(z.array(parts.redlines)),
  checklist: z.optional(z.array(parts.checklist)),
  consultations: z.optional(z.array(parts.consultations)),
  decisions: z.optional(z.array(parts.decisions)),
  exchanges: z.optional(z.array(parts.exchanges)),
})
export type Review = z.infer<typeof review>
export type ReviewCopy = NonNullable<Review['copy']>

/** One item for the record: new, or in place of the one of the same part and id. */
export const reviewPut = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('moves'), item: parts.moves }),
  z.strictObject({ in: z.literal('threads'), item: parts.threads }),
  z.strictObject({ in: z.literal('signOffs'), item: parts.signOffs }),
  z.strictObject({ in: z.literal('redlines'), item: parts.redlines }),
  z.strictObject({ in: z.literal('checklist'), item: parts.checklist }),
  z.strictObject({ in: z.literal('consultations'), item: parts.consultations }),
  z.strictObject({ in: z.literal('decisions'), item: parts.decisions }),
  z.strictObject({ in: z.literal('exchanges'), item: parts.exchanges }),
])
export type ReviewPut = z.infer<typeof reviewPut>
