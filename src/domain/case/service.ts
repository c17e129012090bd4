import { z } from 'zod/mini'
import { outcomeReasonCodes } from './outcomeReasons.ts'
import { day, id, ifYes, maybeWords, words } from './parts.ts'
import { recordOfService } from './recordOfService.ts'

/** Whether and how an order was served. */
export const orderServed = z.discriminatedUnion(
  'answer',
  [
    z.object({
      answer: z.literal('yes'),
      method: z.enum(['personal', 'atCourt', 'solicitor', 'post'], 'Choose how it was served'),
      ...recordOfService('the order'),
      notifiedOn: z.optional(day('Enter the day on which the defendant notified')),
    }),
    z.object({ answer: z.literal('no') }),
  ],
  { error: 'Say whether the order has been served' },
)

/** Why, in a code that can be counted; the words stand beside it. */
const reason = z.optional(z.enum(outcomeReasonCodes, 'Choose a reason'))

/** What the court did with each condition asked for, by the id of the condition; new words replace the whole condition. */
const conditions = z.optional(
  z.array(
    z.object({
      id,
      as: z.enum(['drafted', 'reworded', 'refused'], 'Choose what the court did with this condition'),
      words: maybeWords,
      reason,
    }),
  ),
)

const made = z.object({
  result: z.literal('made'),
  madeOn: day('Enter the day on which the order was made'),
  lastDay: z.optional(day('Enter the last day of the order')),
  court: words('Enter the court that made the order'),
  conditions,
  served: orderServed,
})

const fullMade = z.extend(made, {
  runs: z.enum(['until', 'untilFurtherOrder'], 'Say how long the court ordered it to last'),
  replacesInterim: ifYes('Say whether this order replaces an interim order', {
    interimMadeOn: day('Enter the day on which the interim order was made'),
  }),
})

const notMade = [
  z.object({ result: z.literal('notYet') }),
  z.object({ result: z.literal('discharged'), on: day('Enter the day on which the order was discharged') }),
  z.object({
    result: z.literal('refused'),
    on: day('Enter the day of the decision'),
    why: words('Enter the court’s reason'),
    reason,
  }),
  z.object({
    result: z.literal('withdrawn'),
    on: day('Enter the day on which it was withdrawn'),
    why: words('Say why it was withdrawn'),
    reason,
  }),
] as const

/**
 * What the court decided, how each order was served, and where the defendant must notify: SPA 2019 ss.6, 8(5), 9, 10.
 * `outcome` is the decision on the full order, `interim` the one on the interim order; neither takes the place of the other.
 */
export const service = z.object({
  interim: z.optional(
    z.discriminatedUnion('result', [...notMade, made], {
      error: 'Choose what the court decided on the interim order',
    }),
  ),
  outcome: z.discriminatedUnion('result', [...notMade, fullMade], {
    error: 'Choose what the court decided',
  }),
  stations: words('Enter the police stations at which the defendant may notify'),
})
export type Service = z.infer<typeof service>
