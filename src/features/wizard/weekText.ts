import type { WeeklyTime } from '#src/domain/case/parts.ts'
import type { Unfinished } from '#src/domain/case/unfinished.ts'
import { labelsOf } from './answerText.ts'

/** The days of a week, as a form asks for them. */
export const weekDays = [
  { value: 'mon', label: 'Monday' },
  { value: 'tue', label: 'Tuesday' },
  { value: 'wed', label: 'Wednesday' },
  { value: 'thu', label: 'Thursday' },
  { value: 'fri', label: 'Friday' },
  { value: 'sat', label: 'Saturday' },
  { value: 'sun', label: 'Sunday' },
] as const

/** "Monday, Tuesday 06:00 to 14:00; Saturday 10:00 to 16:00"; undefined where there are none. */
export function weekText(times: readonly Unfinished<WeeklyTime>[] = []): string | undefined {
  const rows = times.map(
    ({ days, from, to }) => `${labelsOf(weekDays, days) ?? 'No day'} ${from ?? '?'} to ${to ?? '?'}`,
  )
  return rows.join('; ') || undefined
}
