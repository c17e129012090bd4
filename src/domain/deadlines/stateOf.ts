import type { IsoDate } from '../shared/dates.ts'
import { dayNumber } from '../shared/dayNumber.ts'
import { type DeadlineKind, type DeadlineState, mannerOf } from './deadlineKinds.ts'

/** From so many days before its last day on, something is due: a choice of this app, no rule of law. */
export const dueWithinDays = 7

/** How a date of this kind stands on `today`, where it is not yet recorded as done. */
export function stateOf(kind: DeadlineKind, day: IsoDate, today: IsoDate): DeadlineState {
  const { passes, atOnce, noLimit } = mannerOf(kind)
  const left = dayNumber(day) - dayNumber(today)
  if (left < 0 && !noLimit) return passes ? 'done' : 'overdue'
  return atOnce || left <= dueWithinDays ? 'due' : 'ahead'
}
