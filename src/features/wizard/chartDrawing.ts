import { type ActDraft, actDay } from '#src/domain/grounds/numbering.ts'
import { daysBetween } from '#src/domain/shared/dates.ts'

type Months = readonly { month: string; count: number }[]
type Bar = { key: string; x: number; y: number; width: number; height: number }

/** Where everything of the chart stands, in the units of its view box. */
export type ChartDrawing = {
  width: number
  height: number
  base: number
  bars: Bar[]
  /** One mark for each day on which anything happened, however much. */
  marks: { day: string; x: number }[]
  first: string
  last: string
  highest: number
}

const width = 600
const height = 150
const top = 20
const base = 108

/** Bars by month over a line of days. Context entries and acts without a day are left out. */
export function chartDrawing(acts: readonly ActDraft[], months: Months): ChartDrawing {
  const highest = Math.max(1, ...months.map(({ count }) => count))
  const column = width / Math.max(1, months.length)
  const gap = Math.min(4, column / 4)
  const bars = months.map(({ month, count }, at) => {
    const tall = ((base - top) * count) / highest
    return { key: month, x: at * column + gap / 2, y: base - tall, width: column - gap, height: tall }
  })
  const [first, last] = [months[0]?.month ?? '', months.at(-1)?.month ?? '']
  return {
    width,
    height,
    base,
    bars,
    marks: daysOf(acts).map((day) => ({ day, x: placeOf(day, months, column) })),
    first: monthName(first),
    last: first === last ? '' : monthName(last),
    highest,
  }
}

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "2026-04" as "April 2026". */
export function monthName(month: string): string {
  return `${names[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`.trim()
}

function daysOf(acts: readonly ActDraft[]): string[] {
  const days = acts.flatMap((act) => (act.kind === 'context' ? [] : (actDay(act) ?? [])))
  return [...new Set(days)].sort()
}

function placeOf(day: string, months: Months, column: number): number {
  const at = months.findIndex(({ month }) => month === day.slice(0, 7))
  const gone = daysBetween(`${day.slice(0, 7)}-01`, day)
  return Math.round((at + (gone + 0.5) / 31) * column * 10) / 10
}
