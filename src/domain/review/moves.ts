import '../case/zodConfig.ts'
import { z } from 'zod/mini'
import { freeWords, itemId, moment, signatory } from './signatory.ts'

/** Where an application stands on its way to court. */
export const statuses = [
  'drafting',
  'withAdvocate',
  'submitted',
  'returned',
  'authorised',
  'withLegal',
  'settled',
  'readyForCourt',
  'lodged',
  'notPursued',
] as const
export type Status = (typeof statuses)[number]

/** One step from a status to another, with who made it. A move that rests on a signature names it by its id. */
export const move = z.strictObject({
  id: itemId,
  from: z.enum(statuses),
  to: z.enum(statuses),
  at: moment,
  by: signatory,
  /** Of notAuthorisedReasons, where it was returned or refused. */
  reasonCode: z.optional(z.string()),
  reason: z.optional(freeWords),
  signOff: z.optional(itemId),
})
export type Move = z.infer<typeof move>
