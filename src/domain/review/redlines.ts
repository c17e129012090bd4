import '../case/zodConfig.ts'
import { z } from 'zod/mini'
import { freeWords, itemId, moment, signatory } from './signatory.ts'
import { anchor } from './threads.ts'

/** A change of wording that somebody proposes for one text of an application; `path` is its place in the answers of the step. */
export const redline = z.strictObject({
  id: itemId,
  where: anchor,
  path: z.array(z.string()).check(z.minLength(1)),
  before: freeWords,
  after: freeWords,
  why: z.optional(freeWords),
  by: signatory,
  at: moment,
  decision: z.optional(
    z.strictObject({ accepted: z.boolean(), why: z.optional(freeWords), by: signatory, at: moment }),
  ),
})
export type Redline = z.infer<typeof redline>
