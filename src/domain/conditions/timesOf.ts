import type { Condition } from './condition.ts'
import { templateOf } from './library.ts'
import { readSlot, type WeeklySlot } from './weeklyTimes.ts'

/** The weekly times of a timed condition, those that can be read; none for any other condition. */
export function timesOf(condition: Condition): WeeklySlot[] {
  const { origin } = condition
  if (origin?.kind !== 'library' || !templateOf(condition)?.timesAre) return []
  const kept = origin.inputs?.times
  return (Array.isArray(kept) ? kept : []).flatMap((text) => readSlot(text) ?? [])
}
