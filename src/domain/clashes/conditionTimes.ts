import type { Condition } from '../conditions/condition.ts'
import { timesOf } from '../conditions/timesOf.ts'
import type { WeeklySlot } from '../conditions/weeklyTimes.ts'
import { overlaps } from '../conditions/weekOverlap.ts'
import { remembered } from '../shared/remembered.ts'
import { textTimes } from './textTimes.ts'

/** When a condition holds or has to be done, by its inputs or else its words; none for one without times of its own. */
export const conditionTimes = remembered((condition: Condition): WeeklySlot[] => {
  const kept = timesOf(condition)
  return kept.length > 0 ? kept : textTimes((condition.text ?? '').split(/\b(?:except|unless)\b/i)[0] ?? '')
})

/** Whether two sets of times can meet. What has no times of its own can always be met. */
export function mayMeet(one: readonly WeeklySlot[], other: readonly WeeklySlot[]): boolean {
  return (
    one.length === 0 || other.length === 0 || one.some((slot) => other.some((time) => overlaps(slot, time)))
  )
}
