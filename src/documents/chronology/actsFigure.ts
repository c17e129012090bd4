import type { ServedAct } from '#src/domain/audience/servedCase.ts'
import { actsByItem, type ItemOfActs } from '#src/domain/grounds/actsByItem.ts'
import { frequency } from '#src/domain/grounds/frequency.ts'
import { actDay } from '#src/domain/grounds/numbering.ts'
import { daysBetween, type IsoDate } from '#src/domain/shared/dates.ts'
import { shortDate } from '#src/domain/shared/dateWords.ts'
import type { Block, FigureShape } from '../blocks.ts'

const size = { width: 480, labels: 190, count: 24, row: 18, mark: 10, text: 9 }
const chart = { left: size.labels, width: size.width - size.labels - size.count }

/** With more acts than this the marks would run into one another. */
const most = 60

const captions = {
  marks:
    'The acts over time, by kind. A black mark is an act; a grey bar is a time within which an act happened.',
  bars: 'The acts over time, by kind. The higher a bar, the more acts began at that time.',
}

/**
 * The acts over time, one row for each kind of the list in PHA 1997 s.2A(3) that has any: a black mark on the day, a grey bar
 * from the first day to the last where only a span is known. Where there are too many to tell apart, bars say how many there
 * were. Nothing while no act has a day.
 */
export function actsFigure(acts: readonly ServedAct[]): Block[] {
  const { count, first, last, sentence } = frequency(acts)
  const items = actsByItem(acts).items.filter((item) => item.acts.some(actDay))
  if (first === undefined || last === undefined || items.length === 0) return []

  const place = placer(first, last.day)
  const bottom = items.length * size.row + 4
  const dense = count > most
  const marks = dense ? barShapes(items, place) : markShapes(place)
  const rows = items.flatMap((item, index) => rowShapes(item, index * size.row, marks))
  return [
    {
      kind: 'figure',
      alt: `A chart of the acts over time. ${sentence} ${items.map(counted).join('; ')}. An act may be of several kinds.`,
      caption: dense ? captions.bars : captions.marks,
      width: size.width,
      height: bottom + 16,
      svg: [...rows, ...axis(first, last.day, bottom)],
    },
  ]
}

function counted({ label, acts }: ItemOfActs): string {
  return `${label}: ${acts.length}`
}

type Place = (day: IsoDate) => number

/** Where a day stands, so that the first and last marks lie inside the chart. */
function placer(first: IsoDate, last: IsoDate): Place {
  const days = Math.max(1, daysBetween(first, last))
  const inset = 4
  return (day) => chart.left + inset + (daysBetween(first, day) / days) * (chart.width - inset * 2)
}

/** The shapes of the acts of one kind, in a row of which this is the top. */
type Marks = (item: ItemOfActs, top: number) => FigureShape[]

function rowShapes(item: ItemOfActs, top: number, marks: Marks): FigureShape[] {
  const middle = top + size.row / 2
  const baseline = middle + size.text / 3
  const text = { shape: 'text', y: baseline, size: size.text } as const
  return [
    { ...text, x: 0, text: item.label },
    ...marks(item, top),
    { ...text, x: size.width, text: String(item.acts.length), anchor: 'end' },
  ]
}

function markShapes(place: Place): Marks {
  return (item, top) => [
    thread(top + size.row / 2),
    ...item.acts.flatMap((act) => markShape(act, top + (size.row - size.mark) / 2, place)),
  ]
}

function markShape(act: ItemOfActs['acts'][number], y: number, place: Place): FigureShape[] {
  const day = actDay(act)
  if (day === undefined) return []
  const x = place(day)
  const to = act.when?.precision === 'between' ? act.when.to : undefined
  if (to !== undefined && to > day)
    return [
      { shape: 'rect', x, y: y + 2, width: Math.max(3, place(to) - x), height: size.mark - 4, fill: 'grey' },
    ]
  return [{ shape: 'rect', x: x - 1, y, width: 2, height: size.mark, fill: 'black' }]
}

/** Bars of one scale for every kind, each for the acts that began in its part of the time. */
function barShapes(items: readonly ItemOfActs[], place: Place): Marks {
  const width = 5
  const countsOf = ({ acts }: ItemOfActs) => {
    const counts = new Map<number, number>()
    for (const act of acts) {
      const day = actDay(act)
      const bar = day === undefined ? undefined : Math.floor((place(day) - chart.left) / width)
      if (bar !== undefined) counts.set(bar, (counts.get(bar) ?? 0) + 1)
    }
    return counts
  }
  const highest = Math.max(...items.flatMap((item) => [...countsOf(item).values()]))
  const room = size.row - 4
  return (item, top) => [
    thread(top + size.row - 2),
    ...[...countsOf(item)].map(([bar, count]): FigureShape => {
      const height = Math.max(2, (count / highest) * room)
      const x = chart.left + bar * width + 1
      return { shape: 'rect', x, y: top + size.row - 2 - height, width: width - 2, height, fill: 'black' }
    }),
  ]
}

/** The line of one kind, which the eye follows from its name. */
function thread(y: number): FigureShape {
  return { shape: 'line', x1: chart.left, y1: y, x2: chart.left + chart.width, y2: y, dash: true }
}

function axis(first: IsoDate, last: IsoDate, y: number): FigureShape[] {
  const end = chart.left + chart.width
  const text = { shape: 'text', y: y + 12, size: size.text } as const
  return [
    { shape: 'line', x1: chart.left, y1: y, x2: end, y2: y },
    { ...text, x: chart.left, text: shortDate(first), anchor: 'start' },
    ...(first === last ? [] : [{ ...text, x: end, text: shortDate(last), anchor: 'end' } as const]),
  ]
}
