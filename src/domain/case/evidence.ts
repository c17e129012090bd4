import { z } from 'zod/mini'
import { day, id, maybeWords, words } from './parts.ts'

/** One exhibit. Which acts it proves stands at the acts. */
export const exhibit = z.object({
  id,
  reference: words('Enter the exhibit’s reference, like OM/1'),
  description: words('Say what the exhibit is'),
  date: z.optional(day('Enter the day of the exhibit')),
  producedBy: words('Say who produces it'),
  pages: maybeWords,
  status: z.enum(['served', 'redacted', 'sensitive'], 'Choose whether it is served'),
  certificate: z.optional(z.enum(['yes', 'no', 'notNeeded'])),
})
export type Exhibit = z.infer<typeof exhibit>

/** The exhibits that prove the acts; there may be none. */
export const evidence = z.object({
  none: z.optional(z.literal('none')),
  exhibits: z.optional(z.array(exhibit)),
})
export type Evidence = z.infer<typeof evidence>
