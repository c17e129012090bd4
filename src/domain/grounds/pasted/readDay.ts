import { addDays, compareDates, type IsoDate, parseTypedDate, weekday } from '#src/domain/shared/dates.ts'

const weekdayNames = /^(?:last\s+)?((?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/
const leadingWeekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s+/
const withoutYear = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+|[/.-])([a-z]{3,9}|\d{1,2})$/

/**
 * Reads a day as officers write it: "6/4/26", "Mon 6th of April 2026", "6 April" (the last one up to today), "yesterday",
 * "Tuesday" (the last one before today). Undefined when it names no one day.
 */
export function readDay(text: string, today: IsoDate): IsoDate | undefined {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[,.]$/, '')
  if (words === 'today') return today
  if (words === 'yesterday') return addDays(today, -1)

  const [, named] = weekdayNames.exec(words) ?? []
  if (named) return lastWeekday(named, today)

  const day = words.replace(leadingWeekday, '').replace(/\s+of\s+/, ' ')
  return parseTypedDate(day) ?? lastSuchDay(day, today)
}

function lastWeekday(named: string, today: IsoDate): IsoDate | undefined {
  const days = [1, 2, 3, 4, 5, 6, 7].map((back) => addDays(today, -back))
  return days.find((day) => weekday(day).toLowerCase().startsWith(named.slice(0, 3)))
}

function lastSuchDay(text: string, today: IsoDate): IsoDate | undefined {
  const [, day, month] = withoutYear.exec(text) ?? []
  if (!day || !month) return undefined
  const year = Number(today.slice(0, 4))
  const years = Array.from({ length: 8 }, (_, back) => parseTypedDate(`${day} ${month} ${year - back}`))
  return years.find((date) => date !== undefined && compareDates(date, today) <= 0)
}
