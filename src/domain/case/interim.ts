import { z } from 'zod/mini'
import { day, words } from './parts.ts'

const notice = z.discriminatedUnion(
  'mode',
  [
    z.object({ mode: z.literal('onNotice') }),
    z.object({ mode: z.literal('shortNotice'), why: words('Say why there is so little notice') }),
    z.object({
      mode: z.literal('withoutNotice'),
      why: words('Say why the defendant is not told first'),
      lawyer: words('Enter the lawyer who agrees that the court may be asked'),
      returnOn: z.optional(day('Enter the day proposed for a hearing with the defendant')),
    }),
  ],
  { error: 'Choose whether the defendant is told before the interim hearing' },
)

/** The interim order sought: a fixed period only, ended by the decision on the main application, SPA 2019 s.5. */
export const interim = z.object({
  appropriate: words('Say why an interim order is appropriate'),
  sinceLastAct: words('Say what has happened since the last act'),
  cannotWait: words('Say why protection cannot wait for the full hearing'),
  notice,
  lastDay: day('Enter the last day of the interim order'),
  hearingBy: z.optional(day('Enter the day by which the interim hearing is needed')),
})
export type Interim = z.infer<typeof interim>
