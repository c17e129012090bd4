/** The place of a day in the count of days in UTC, where each has 24 hours: for differences. Throws for what names no real day. */
export function dayNumber(date: string): number {
  const start = new Date(date)
  if (start.toISOString().slice(0, 10) !== date) throw new RangeError('There is no such day')
  return start.getTime() / 86_400_000
}
