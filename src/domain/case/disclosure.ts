import { z } from 'zod/mini'
import { day, id, maybeWords, words, yesNo, yesNoNotKnown } from './parts.ts'

/** Something that undermines the application or helps the defendant. */
export const undermining = z.discriminatedUnion(
  'handled',
  [
    z.object({ id, what: words('Say what it is'), handled: z.literal('served') }),
    z.object({
      id,
      what: words('Say what it is'),
      handled: z.literal('summarised'),
      summary: words('Enter the summary'),
    }),
    z.object({
      id,
      what: words('Say what it is'),
      handled: z.literal('withheld'),
      lawyerReason: words('Enter the lawyer’s reason for withholding it'),
    }),
  ],
  { error: 'Choose how it is handled' },
)

/** A conviction or caution relied on; a spent one stays out of served papers until the lawyer records why. */
export const conviction = z.object({
  id,
  what: words('Enter the conviction or caution'),
  on: z.optional(day('Enter its day')),
  spent: yesNoNotKnown('Say whether it is spent'),
  lawyerReason: maybeWords,
})

/** What was looked for that undermines the application or helps the defendant, and what was done with it. */
export const disclosure = z.object({
  looked: yesNo('Say whether you looked for material that helps the defendant'),
  where: words('Say where you looked'),
  found: z.optional(z.array(undermining)),
  convictions: z.optional(z.array(conviction)),
  lawyer: maybeWords,
})
export type Disclosure = z.infer<typeof disclosure>
