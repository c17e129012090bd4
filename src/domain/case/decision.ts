import { z } from 'zod/mini'
import { day, ifYes, words } from './parts.ts'

/** Why a force decided not to apply, in codes that can be counted: forces cannot say today. */
export const refusalReasons = [
  'actsNotAssociated',
  'noPresentRisk',
  'otherMeasureProtects',
  'evidenceNotYetEnough',
  'wouldRaiseRisk',
  'noAreaGround',
  'other',
] as const

const sooner = ifYes('Say whether anything would protect sooner tonight', {
  what: words('Say what was done, or will be done, tonight'),
})

const apply = z.object({ outcome: z.literal('apply'), sooner })

const doNotApply = z.object({
  outcome: z.literal('doNotApply'),
  sooner,
  reasonCode: z.enum(refusalReasons, 'Choose the main reason'),
  reason: words('Say why no application is made'),
  reviewer: words('Enter the name and rank of the person who reviewed this'),
  lookAgainOn: day('Enter the day on which this will be looked at again'),
})

/** Whether to apply at all; a decision not to apply is kept with a coded reason, a reviewer and a day to look again. */
export const decision = z.discriminatedUnion('outcome', [apply, doNotApply], {
  error: 'Say whether you will apply',
})
export type Decision = z.infer<typeof decision>
