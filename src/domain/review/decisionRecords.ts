import '../case/zodConfig.ts'
import { z } from 'zod/mini'
import { freeWords, itemId, moment, signatory } from './signatory.ts'

/**
 * One dated entry of the decision record: what was known, what else was considered, whether advice was taken, and why the
 * application goes on or is withdrawn. Costs of an application are judged by what was known when: MCA 1980 s.64.
 */
export const decisionRecord = z.strictObject({
  id: itemId,
  at: moment,
  by: signatory,
  decision: z.enum(['proceed', 'change', 'withdraw']),
  known: freeWords,
  alternatives: freeWords,
  advice: z.enum(['yes', 'no']),
  why: freeWords,
})
export type DecisionRecord = z.infer<typeof decisionRecord>
