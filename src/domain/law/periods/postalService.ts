import { addDays, compareDates, type IsoDate } from '#src/domain/shared/dates.ts'
import { holidayCaution, isBusinessDay } from '../bankHolidays.ts'
import { her } from '../citations.ts'
import type { Deadline } from './period.ts'

/** The day on which first-class post counts as served: the second business day after it was posted: HER 1999 r.6(3), (4). */
export function deemedServed(posted: IsoDate): Deadline {
  const lastDay = nextBusinessDay(nextBusinessDay(posted))
  return withHolidayCaution(lastDay, lastDay)
}

/**
 * The last business day on which first-class post can be sent so that it counts as served on or before `serveBy`. Post sent
 * on the weekend after it may still be in time, but is not relied on.
 */
export function lastPostingDay(serveBy: IsoDate): Deadline {
  let day = serveBy
  while (!isBusinessDay(day) || compareDates(deemedServed(day).lastDay, serveBy) > 0) day = addDays(day, -1)
  return withHolidayCaution(day, serveBy)
}

function nextBusinessDay(day: IsoDate): IsoDate {
  const next = addDays(day, 1)
  return isBusinessDay(next) ? next : nextBusinessDay(next)
}

function withHolidayCaution(lastDay: IsoDate, lastCounted: IsoDate): Deadline {
  const caution = holidayCaution(lastCounted)
  return { lastDay, authority: her('r.6(3)'), ...(caution ? { caution } : {}) }
}
