import { z } from 'zod/mini'
import { day, ifYes, knownDay, maybeWords, words } from './parts.ts'

const outcomes = z.object({
  onConviction: words('Say what happens to this application on conviction'),
  onAcquittal: words('Say what happens to this application on acquittal'),
  onNoCharge: words('Say what happens to this application if there is no charge'),
})

const live = {
  offence: words('Enter the offence under investigation or charged'),
  next: knownDay('Enter the next date in the criminal case, or say it is not known'),
  prosecutorToldOn: knownDay(
    'Enter the day on which the prosecutor was told, or say that it is not yet done',
  ),
  heldBack: ifYes('Say whether you were asked to hold material back', {
    what: words('Say which material'),
    why: words('Say why'),
  }),
  heard: z.enum(['with', 'apart'], 'Say whether this application should be heard with the trial or apart'),
  heardWhy: words('Say why'),
  afterwards: outcomes,
}

const over = {
  offence: words('Enter the offence'),
  endedOn: day('Enter the day on which the criminal case ended'),
  detail: maybeWords,
}

const stage = z.discriminatedUnion(
  'stage',
  [
    z.object({ stage: z.literal('none') }),
    z.object({ stage: z.literal('investigation'), ...live }),
    z.object({ stage: z.literal('charged'), ...live }),
    z.object({ stage: z.literal('acquitted'), ...over }),
    z.object({ stage: z.literal('convicted'), ...over }),
    z.object({ stage: z.literal('noFurtherAction'), ...over }),
  ],
  { error: 'Choose how far the criminal case has got' },
)

const bailTerms = {
  from: z.optional(day('Enter the day on which bail began')),
  ends: knownDay('Enter the day on which bail ends, or say it is not known'),
  conditions: words('Enter the conditions of bail'),
}

const bail = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('police'), ...bailTerms }),
    z.object({ kind: z.literal('court'), ...bailTerms }),
  ],
  { error: 'Say whether the defendant is on bail' },
)

/** The criminal case beside this application. Neither it, nor its absence, is a bar: SPA 2019 s.1. */
export const proceedings = z.object({
  criminal: stage,
  bail,
  courtMadeOrder: ifYes('Say whether you checked for an order that a court made itself', {
    checkedOn: day('Enter the day on which you checked'),
  }),
})
export type Proceedings = z.infer<typeof proceedings>
