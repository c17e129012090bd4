import { type Band, bandText } from '#src/domain/grounds/actBands.ts'
import { actsByItem, type ItemOfActs } from '#src/domain/grounds/actsByItem.ts'
import { type ActDraft, actDay } from '#src/domain/grounds/numbering.ts'
import type { StalkingActCode } from '#src/domain/law/stalkingActs.ts'
import { compareDates, daysBetween, type IsoDate } from '#src/domain/shared/dates.ts'
import { shortDate } from '#src/domain/shared/dateWords.ts'
import { chartMark } from './chartMark.ts'

/** One kind of act: its name and how many, and as path data a mark for each day and a line for each span of days. */
export type ChartRow = {
  code: StalkingActCode
  label: string
  count: number
  /** Where its name stands, and the line on which its marks stand. */
  nameY: number
  y: number
  days: number
  marks: string
  spans: string
}

/** Where everything of the chart stands, in the units of its view box. */
export type ChartDrawing = {
  width: number
  height: number
  base: number
  rows: ChartRow[]
  bands: {
    kind: Band['kind']
    text: string
    x: number
    width: number
    y: number
    textX: number
    end: boolean
  }[]
  first: string
  last: string
}

const size = { width: 600, inset: 9, band: 18, row: 36, name: 13, line: 25, mark: 5, more: 7.5, axis: 20 }

/**
 * A row for each item of the list in PHA 1997 s.2A(3), with one mark for each act; acts of one day are one larger mark. Bands
 * are bail and orders. Undefined while no act has a day. Context entries are left out.
 */
export function chartDrawing(acts: readonly ActDraft[], bands: readonly Band[]): ChartDrawing | undefined {
  const { items } = actsByItem(acts)
  const days = items.flatMap((item) =>
    item.acts.flatMap((act) => [actDay(act) ?? [], lastDay(act) ?? []].flat()),
  )
  const sorted = [...days, ...(days.length > 0 ? bands.map(({ from }) => from) : [])].toSorted(compareDates)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return undefined

  const place = placer(first, last)
  const top = bands.length * size.band
  const base = top + items.length * size.row + 6
  return {
    width: size.width,
    height: base + size.axis,
    base,
    rows: items.map((item, at) => rowOf(item, top + at * size.row, place)),
    bands: bands.map((band, at) => bandOf(band, at * size.band, place, last)),
    first: shortDate(first),
    last: first === last ? '' : shortDate(last),
  }
}

type Place = (day: IsoDate) => number

/** Where a day stands; what lies beyond the last day ends at the edge. */
function placer(first: IsoDate, last: IsoDate): Place {
  const days = Math.max(1, daysBetween(first, last))
  const room = size.width - 2 * size.inset
  return (day) => size.inset + Math.min(1, daysBetween(first, day) / days) * room
}

/** The last day of an act of which only a span of days is known. */
function lastDay({ when }: ActDraft): IsoDate | undefined {
  return when?.precision === 'between' ? when.to : undefined
}

function rowOf({ code, label, acts }: ItemOfActs, top: number, place: Place): ChartRow {
  const y = top + size.line
  const counts = new Map<IsoDate, number>()
  for (const act of acts) {
    const day = actDay(act)
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  const marks = [...counts].map(([day, count]) =>
    chartMark(code, place(day), y, count > 1 ? size.more : size.mark),
  )
  const spans = acts.flatMap((act) => {
    const [from, to] = [actDay(act), lastDay(act)]
    return from !== undefined && to !== undefined && to > from ? `M${place(from)} ${y}H${place(to)}` : []
  })
  return {
    code,
    label,
    count: acts.length,
    nameY: top + size.name,
    y,
    days: counts.size,
    marks: marks.join(''),
    spans: spans.join(''),
  }
}

function bandOf(band: Band, y: number, place: Place, lastDay: IsoDate): ChartDrawing['bands'][number] {
  const x = place(band.from)
  const until = band.to === undefined || band.to > lastDay ? size.width : Math.max(place(band.to), x + 4)
  const end = x > size.width / 2
  const text = bandText(band)
  return {
    kind: band.kind,
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
    x,
    width: until - x,
    y,
    textX: end ? size.width - 4 : x + 4,
    end,
  }
}
