import { type IsoDate, weekday } from '#src/domain/shared/dates.ts'
import type { Time } from '#src/domain/shared/times.ts'
import type { Run, Text } from '../blocks.ts'
import { markedRuns } from '../markedRuns.ts'
import type { Tongue } from './tongue.ts'

const months: readonly string[] = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
]

const weekdays: Readonly<Record<ReturnType<typeof weekday>, string>> = {
  Monday: 'Llun',
  Tuesday: 'Mawrth',
  Wednesday: 'Mercher',
  Thursday: 'Iau',
  Friday: 'Gwener',
  Saturday: 'Sadwrn',
  Sunday: 'Sul',
}

const dayOf = (day: IsoDate) =>
  `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`

/** By the part of the day, since “am” is a Welsh word of its own: "10:15 y bore", "2 y prynhawn", "7:30 yr hwyr". */
function timeOf(time: Time): string {
  if (time === '00:00') return 'hanner nos'
  if (time === '12:00') return 'hanner dydd'
  const hour = Number(time.slice(0, 2))
  const minutes = time.slice(3)
  const spoken = `${hour % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}`
  if (hour < 12) return `${spoken} y bore`
  return `${spoken} ${hour < 18 ? 'y prynhawn' : 'yr hwyr'}`
}

/** The word for years takes its own form after each number: 1 flwyddyn, 2 flynedd, 3 blynedd, 5 mlynedd. */
function yearsOf(years: number): string {
  const words: Record<number, string> = {
    1: 'flwyddyn',
    2: 'flynedd',
    3: 'blynedd',
    4: 'blynedd',
    6: 'blynedd',
  }
  return `${years} ${words[years] ?? 'mlynedd'}`
}

const monthsOf = (count: number) => `${count} ${count === 2 ? 'fis' : 'mis'}`

/** Numbers that are said with a vowel first: un, wyth, un ar ddeg. */
const vowelFirst: ReadonlySet<number> = new Set([1, 8, 11])

const marked = (words: Text): Run[] => markedRuns(words).map((run) => ({ lang: 'en-GB', ...run }))

/** How Welsh papers say days, times, lengths and names. */
export const welsh: Tongue = {
  lang: 'cy-GB',
  weekday: (day) => `${weekdays[weekday(day)]} ${dayOf(day)}`,
  day: dayOf,
  time: timeOf,
  period: ({ years = 0, months: rest = 0 }) =>
    [...(years > 0 ? [yearsOf(years)] : []), ...(rest > 0 ? [monthsOf(rest)] : [])].join(
      vowelFirst.has(rest) ? ' ac ' : ' a ',
    ),
  or: (names) =>
    names.flatMap((name, place) => [
      ...(place === 0 ? [] : [place === names.length - 1 ? ' neu ' : ', ']),
      ...marked(name),
    ]),
  asWritten: marked,
}
