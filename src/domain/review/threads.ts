import '../case/zodConfig.ts'
import { z } from 'zod/mini'
import { stepIds } from '../flow/steps.ts'
import { freeWords, itemId, moment, signatory } from './signatory.ts'

/** What a thread is about: a page, and where it matters an item of it (a condition, an act), a field, and a sentence. */
export const anchor = z.strictObject({
  step: z.enum(stepIds),
  item: z.optional(z.string()),
  field: z.optional(z.string()),
  quote: z.optional(freeWords),
})
export type Anchor = z.infer<typeof anchor>

const comment = z.strictObject({ id: itemId, at: moment, by: signatory, text: freeWords })

/**
 * Comments on one place of an application, the oldest first. A `legal` thread is for the purpose of obtaining legal advice: it
 * travels between the officer and the lawyer alone, and no export or other share includes it.
 */
export const thread = z.strictObject({
  id: itemId,
  kind: z.enum(['comment', 'legal']),
  anchor,
  comments: z.array(comment).check(z.minLength(1)),
  /** `why`: needed where somebody else than who began it resolves it. */
  resolved: z.optional(z.strictObject({ at: moment, by: signatory, why: z.optional(freeWords) })),
})
export type Thread = z.infer<typeof thread>
