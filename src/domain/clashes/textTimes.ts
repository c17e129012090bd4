import { type WeeklySlot, weekDays } from '../conditions/weeklyTimes.ts'
import { parseTypedDate, weekday } from '../shared/dates.ts'
import { readTime } from '../shared/readTime.ts'

type Day = WeeklySlot['days'][number]

const name = '(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?'
const spanOfDays = new RegExp(`\\b${name}\\s*(?:to|-|–|until|through)\\s*${name}\\b`, 'gi')
const oneDay = new RegExp(`\\b${name}\\b`, 'gi')
const onDate = /\bon (\d{1,2} \p{Lu}\p{Ll}+ \d{4})\b/gu
const clock = '(\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:am|pm)|\\d{1,2}[:.]\\d\\d|midday|noon|midnight)'
const hours = new RegExp(`${clock}\\s*(?:to|and|-|–|until)\\s*${clock}`, 'gi')
const oneHour = new RegExp(`\\b${clock}`, 'i')

/**
 * The times of the week that a text gives in words, “every Monday between 6pm and 8pm”; a single time stands for the hour
 * that it begins. None where days or hours cannot be read.
 */
export function textTimes(text: string): WeeklySlot[] {
  const days = daysIn(text)
  if (days.length === 0) return []
  const spans = [...text.matchAll(hours)]
  const begins = spans.length > 0 ? undefined : readTime(oneHour.exec(text)?.[0] ?? '')
  return begins
    ? slot(days, begins, hourAfter(begins))
    : spans.flatMap(([, from = '', to = '']) => slot(days, readTime(from), readTime(to)))
}

function slot(days: Day[], from: string | undefined, to: string | undefined): WeeklySlot[] {
  return from && to && from !== to ? [{ days, from, to }] : []
}

function hourAfter(time: string): string {
  return `${String((Number(time.slice(0, 2)) + 1) % 24).padStart(2, '0')}${time.slice(2)}`
}

function daysIn(text: string): Day[] {
  if (/\b(?:every day|each day|any day(?! from)|daily|all week)\b/i.test(text) && text.search(spanOfDays) < 0)
    return [...weekDays]
  const spans = [...text.matchAll(spanOfDays)].flatMap(([, first = '', last = '']) =>
    between(dayOf(first), dayOf(last)),
  )
  const named = [...text.matchAll(oneDay)].flatMap(([, day = '']) => dayOf(day) ?? [])
  const school = /\b(?:weekdays?|school days?|working days?)\b/i.test(text) ? weekDays.slice(0, 5) : []
  const dated = [...text.matchAll(onDate)].flatMap(([, date = '']) => weekdayOf(date) ?? [])
  return weekDays.filter((day) => [...spans, ...named, ...school, ...dated].includes(day))
}

function weekdayOf(date: string): Day | undefined {
  const read = parseTypedDate(date)
  return read ? dayOf(weekday(read)) : undefined
}

const dayOf = (word: string) => weekDays.find((day) => word.toLowerCase().startsWith(day))

function between(first: Day | undefined, last: Day | undefined): Day[] {
  if (!first || !last) return []
  const [from, to] = [weekDays.indexOf(first), weekDays.indexOf(last)]
  return weekDays.filter((_, at) => (from <= to ? at >= from && at <= to : at >= from || at <= to))
}
