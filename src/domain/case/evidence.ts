import { z } from 'zod'
import { day, id, maybeWords, words } from './parts.ts'

/** One exhibit. Which acts it proves stands at the acts. */
export const exhibit = z.object({
  id,
  reference: words('Enter the exhibit’s reference, like OM/1'),
  description: words('Say what the exhibit is'),
  date: day('Enter the day of the exhibit').optional(),
  producedBy: words('Say who produces it'),
  pages: maybeWords,
  status: z.enum(['served', 'redacted', 'sensitive'], 'Choose whether it is served'),
  certificate: z.enum(['yes', 'no', 'notNeeded']).optional(),
})
export type Exhibit = z.infer<typeof exhibit>

/** The exhibits that prove the acts; there may be none. */
export const evidence = z.object({
  none: z.literal('none').optional(),
  exhibits: z.array(exhibit).optional(),
})
export type Evidence = z.infer<typeof evidence>
