import './zodConfig.ts'
import { z } from 'zod/mini'
import { review } from '../review/review.ts'
import { caseFile } from './caseFile.ts'

/** What the fields’ schemas refuse, verbatim: by step, then by field path ("when.on", "items.act_1.when.on"). */
const typing = z.record(z.string(), z.record(z.string(), z.string()))

/** A case file and what belongs to the writing of it. Half-typed text and notes never reach a paper. */
export const draft = z.strictObject({
  case: caseFile,
  typing,
  /** The officer’s own notes, by step. */
  notes: z.record(z.string(), z.string()),
  /** What the people who work on the application have said, decided and signed. */
  review: z.optional(review),
})
export type Draft = z.infer<typeof draft>
export type Typing = z.infer<typeof typing>
