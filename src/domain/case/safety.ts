import { z } from 'zod/mini'
import { day, id, maybeWords, words, yesOrNo } from './parts.ts'

export const toldEvents = ['lodged', 'hearing', 'outcome', 'aboutToBeServed', 'served'] as const

/** Who tells whom about one event, and when that was done. */
export const told = z.object({
  id,
  event: z.enum(toldEvents, 'Choose the event'),
  who: words('Enter who is told'),
  by: words('Enter who tells them'),
  toldOn: z.optional(day('Enter the day on which they were told')),
})

export const check = z.object({
  id,
  what: words('Say what is checked'),
  by: words('Enter who checks'),
  first: day('Enter the day of the first check'),
  every: words('Say how often'),
})

export const referralKinds = [
  'marac',
  'mappa',
  'childrensServices',
  'adultServices',
  'mentalHealth',
  'fixatedThreat',
  'advocacy',
] as const

/** Safety before service, who is told, and who watches over the order once it is made. */
export const safety = z.object({
  plan: yesOrNo(
    'Say whether there is a safety plan',
    { on: day('Enter the day of the safety plan'), detail: maybeWords },
    { why: words('Say why there is no safety plan yet') },
  ),
  told: z.array(told, 'Add who is told of each event').check(z.minLength(1, 'Add who is told of each event')),
  referrals: z.optional(
    z.array(
      z.object({
        id,
        to: z.enum(referralKinds, 'Choose the referral'),
        status: z.enum(['made', 'considered', 'notNeeded'], 'Choose how it stands'),
        on: z.optional(day('Enter its day')),
      }),
    ),
  ),
  owner: words('Enter who manages the order once it is made'),
  checks: z.array(check, 'Add at least one check').check(z.minLength(1, 'Add at least one check')),
  breach: words('Say what a patrol does on a breach'),
  afterGrant: z.object({
    certifiedCopy: words('Enter who asks for the certified copy'),
    recordedBy: words('Enter who makes the entry on the Police National Computer'),
    serviceOfficer: words('Enter who serves the order'),
    reviewOn: z.optional(day('Enter the day of the first review')),
  }),
})
export type Safety = z.infer<typeof safety>
