import { z } from 'zod/mini'
import { day, words } from './parts.ts'

// The day the order is made is the court's and not known yet, so a period is asked for as a length or a last day.
const forLength = z.object({
  kind: z.literal('forLength'),
  years: z
    .number('Enter how many years')
    .check(z.int('Enter whole years'), z.minimum(0, 'Enter how many years')),
  months: z
    .number('Enter how many months')
    .check(z.int('Enter whole months'), z.minimum(0), z.maximum(11, 'Enter 0 to 11 months')),
  reason: words('Say why this length is needed'),
})
const untilDay = z.object({
  kind: z.literal('untilDay'),
  lastDay: day('Enter the last day of the order'),
  reason: words('Say why this length is needed'),
})
const untilFurtherOrder = z.object({
  kind: z.literal('untilFurtherOrder'),
  reason: words('Say why the order should have no end date'),
})

/** How long the applicant asks the court to make the order for: SPA 2019 s.3. */
export const length = z.object({
  period: z.discriminatedUnion('kind', [forLength, untilDay, untilFurtherOrder], {
    error: 'Choose how long the order should last',
  }),
  locality: z.discriminatedUnion(
    'reach',
    [
      z.object({ reach: z.literal('uk') }),
      z.object({
        reach: z.literal('someLimited'),
        why: words('Say why some conditions are limited to a locality'),
      }),
    ],
    { error: 'Say where the order has effect' },
  ),
})
export type Length = z.infer<typeof length>
