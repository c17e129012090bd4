import '../case/zodConfig.ts'
import { z } from 'zod/mini'
import { freeWords, itemId, moment, signatory } from './signatory.ts'

/** What a supervisor answered to one point of the checklist before court; the id is the number of the point, "1" to "35". */
export const checklistAnswer = z.strictObject({
  id: itemId,
  result: z.enum(['pass', 'fail', 'notApplicable']),
  reason: z.optional(freeWords),
  by: signatory,
  at: moment,
})
export type ChecklistAnswer = z.infer<typeof checklistAnswer>
