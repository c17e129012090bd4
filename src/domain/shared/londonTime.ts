import type { IsoDate } from './dates.ts'

const hour = 3_600_000

/**
 * The moment, in UTC, at which a clock in London shows a time ("22:10") on a day. Of the hour that a clock shows twice in October the
 * first is meant. Summer time runs from the last Sunday of March to the last of October.
 */
export function londonToUtc(day: IsoDate, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const year = Number(day.slice(0, 4))
  const isSummer = asUtc >= lastSunday(year, 3) + 2 * hour && asUtc < lastSunday(year, 10) + 2 * hour
  return new Date(asUtc - (isSummer ? hour : 0)).toISOString()
}

/** Midnight, as if in UTC, of the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: 3 | 10): number {
  const last = new Date(Date.UTC(year, month - 1, 31))
  return last.getTime() - last.getUTCDay() * 24 * hour
}
