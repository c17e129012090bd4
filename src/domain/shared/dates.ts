import * as PlainDate from 'temporal-polyfill/fns/PlainDate'
import { longDate, months } from './dateWords.ts'
import { dayNumber } from './dayNumber.ts'

/** A calendar day as yyyy-mm-dd, with no time and no time zone. */
export type IsoDate = string

export type Weekday = 'Sunday' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday'

const weekdays: readonly Weekday[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
]

const isoShape = /^(\d{4})-(\d{2})-(\d{2})$/
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const dayFirst = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/
const inWords = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]*([a-z]{3,9})\.?,?[\s-]*(\d{4}|\d{2})$/i

/** Whether the text has the shape yyyy-mm-dd. The day may still not exist, as 2026-02-30. */
export function isIsoDate(text: string): boolean {
  return isoShape.test(text)
}

/** Whether the text has the shape yyyy-mm-dd and names a day that exists. */
export function isRealDate(text: string): boolean {
  const [, year, month, day] = isoShape.exec(text) ?? []
  if (!year || Number(month) < 1 || Number(month) > 12) return false

  const first = PlainDate.create(Number(year), Number(month), 1)
  return Number(day) >= 1 && Number(day) <= PlainDate.daysInMonth(first)
}

/**
 * Reads a date as people type it, in British order: 12/3/25, 12.03.2025, 12 March 2025, 12th Mar 25, 2025-03-12.
 * A year of two digits from 00 to 69 is taken as 20xx, from 70 to 99 as 19xx. Undefined when it is no date or no real day.
 */
export function parseTypedDate(text: string): IsoDate | undefined {
  const typed = text.trim()
  const [, isoYear = '', isoMonth = '', isoDay = ''] = yearFirst.exec(typed) ?? []
  if (isoYear) return realDate(isoYear, isoMonth, isoDay)

  const [, day = '', month = '', year = ''] = dayFirst.exec(typed) ?? inWords.exec(typed) ?? []
  return day ? realDate(fullYear(year), monthNumber(month), day) : undefined
}

function fullYear(year: string): string {
  if (year.length === 4) return year
  return Number(year) < 70 ? `20${year}` : `19${year}`
}

function monthNumber(month: string): string {
  if (/^\d+$/.test(month)) return month
  return String(months.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase())) + 1)
}

function realDate(year: string, month: string, day: string): IsoDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isRealDate(date) ? date : undefined
}

/** The day `days` after, or before when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return write(PlainDate.addDays(read(date), days))
}

/** The same day of the month `count` months on, or that month's last day where it has no such day. */
export function addMonths(date: IsoDate, count: number): IsoDate {
  return write(PlainDate.addMonths(read(date), count))
}

/** How many days after `from` the day `to` is: 1 for the next day, negative when it is before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Negative when `a` is before `b`, positive when after, 0 on the same day: for `sort`. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Whole years of age on `day`. A person born on 29 February is a year older on 1 March where there is no 29 February. */
export function ageOn(born: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return day.slice(5) < born.slice(5) ? years - 1 : years
}

/**
 * The last day of a period of whole years that begins with `made`: the same day that many years on, or 1 March where it
 * does not exist, less one day. From 29 February 2028, two years last until 28 February 2030.
 */
export function lastDayOfYears(made: IsoDate, years: number): IsoDate {
  return lastDayOfLength(made, { years, months: 0 })
}

/**
 * The last day of a period of years and months that begins with `made`: the same day that much later, or the first of the
 * next month where it does not exist, less one day. A length of nothing ends on the day before `made`.
 */
export function lastDayOfLength(made: IsoDate, length: { years: number; months: number }): IsoDate {
  const anniversary = addMonths(made, length.years * 12 + length.months)
  return anniversary.slice(8) === made.slice(8) ? addDays(anniversary, -1) : anniversary
}

/** For example "Sunday". */
export function weekday(date: IsoDate): Weekday {
  return weekdays[PlainDate.dayOfWeek(read(date)) % 7] ?? 'Sunday'
}

export function isWeekend(date: IsoDate): boolean {
  const name = weekday(date)
  return name === 'Saturday' || name === 'Sunday'
}

/** For example "Sunday 29 November 2026". */
export function weekdayDate(date: IsoDate): string {
  return `${weekday(date)} ${longDate(date)}`
}

function read(date: IsoDate) {
  return PlainDate.create(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)))
}

function write(date: ReturnType<typeof read>): IsoDate {
  return PlainDate.toString(date)
}
