/** A time of day as HH:MM on the 24-hour clock. */
export type Time = string

/** Whether the text is a time from 00:00 to 23:59, with both digits of the hour. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** The one way a time is printed: "10:15pm", "6am"; 12:00 is "midday" and 00:00 "midnight", because 12am and 12pm are misread. */
export function spokenTime(time: Time): string {
  if (time === '00:00') return 'midnight'
  if (time === '12:00') return 'midday'

  const hour = Number(time.slice(0, 2))
  const minutes = time.slice(3)
  const spoken = String(hour % 12 || 12)
  return `${spoken}${minutes === '00' ? '' : `:${minutes}`}${hour < 12 ? 'am' : 'pm'}`
}

/** Negative when `a` is earlier in the day than `b`, positive when later, 0 when the same: for `sort`. */
export function compareTimes(a: Time, b: Time): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
