/** The place of a day in the count of days in UTC, where each has 24 hours: for differences. Throws for what names no real day. */
export function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number)
  const start = new Date(Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day))
  const isReal =
    /^\d{4}-\d\d-\d\d$/.test(date) && start.getUTCDate() === day && start.getUTCMonth() + 1 === month
  if (!isReal) throw new RangeError('There is no such day')
  return start.getTime() / 86_400_000
}
