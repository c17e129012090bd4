import { z } from 'zod/mini'
import { day, id, ifYes, maybeWords, words } from './parts.ts'

export const measureKinds = [
  'bail',
  'restrainingOrder',
  'nonMolestation',
  'occupationOrder',
  'dapn',
  'dapo',
  'existingSpo',
  'sexualHarm',
  'sexOffenderNotification',
  'criminalBehaviour',
  'communityProtection',
  'childArrangements',
  'licence',
  'prosecution',
  'mentalHealth',
  'other',
] as const
export type MeasureKind = (typeof measureKinds)[number]

/** Another measure: what it is, how it stands, and the gap it leaves. */
export const measure = z.object({
  id,
  kind: z.enum(measureKinds, 'Choose the measure'),
  status: z.enum(
    ['inForce', 'ended', 'refused', 'notAskedFor', 'declined', 'considered', 'notAvailable'],
    'Choose how it stands',
  ),
  court: maybeWords,
  reference: maybeWords,
  from: z.optional(day('Enter the day from which it runs')),
  ends: z.optional(day('Enter the day on which it ends')),
  terms: maybeWords,
  compared: maybeWords,
  gap: words('Say why it does not protect enough'),
})
export type Measure = z.infer<typeof measure>

/** The third test: the order is necessary to protect another person from that risk, SPA 2019 s.1(1)(c). */
export const necessity = z.object({
  reasoning: words('Say why the order is necessary'),
  whyNow: words('Say why it is needed now'),
  measures: z
    .array(measure, 'Add each other measure that you considered')
    .check(z.minLength(1, 'Add each other measure that you considered')),
  searched: ifYes('Say whether you searched for other orders', {
    on: day('Enter the day of the search'),
    where: words('Say where you searched'),
  }),
  personallyConnected: ifYes('Say whether the defendant and the protected person are personally connected', {
    whyNotDapo: words('Say why you apply for this order and not a domestic abuse protection order'),
  }),
  proportionality: words('Say why the order is proportionate'),
  setAside: z.optional(z.array(z.string())),
})
export type Necessity = z.infer<typeof necessity>
