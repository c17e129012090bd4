import type { ServedAct } from '#src/domain/audience/servedCase.ts'
import { actsByItem, type ItemOfActs } from '#src/domain/grounds/actsByItem.ts'
import { frequency } from '#src/domain/grounds/frequency.ts'
import { actDay } from '#src/domain/grounds/numbering.ts'
import { daysBetween, type IsoDate, shortDate } from '#src/domain/shared/dates.ts'
import type { Block, FigureShape } from '../blocks.ts'

const size = { width: 480, labels: 190, count: 24, row: 18, mark: 10, text: 9 }
const chart = { left: size.labels, width: size.width - size.labels - size.count }

/**
 * The acts over time, one row for each kind of the list in PHA 1997 s.2A(3) that has any: a black mark on the day, a grey bar
 * from the first day to the last where only a span is known. Nothing while no act has a day.
 */
export function actsFigure(acts: readonly ServedAct[]): Block[] {
  const { first, last, sentence } = frequency(acts)
  const items = actsByItem(acts).items.filter((item) => item.acts.some(actDay))
  if (first === undefined || last === undefined || items.length === 0) return []

  const place = placer(first, last.day)
  const bottom = items.length * size.row + 4
  const rows = items.flatMap((item, index) => rowShapes(item, index * size.row, place))
  return [
    {
      kind: 'figure',
      alt: `A chart of the acts over time. ${sentence} ${items.map(counted).join('; ')}. An act may be of several kinds.`,
      caption:
        'The acts over time, by kind. A black mark is an act; a grey bar is a time within which an act happened.',
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

function rowShapes(item: ItemOfActs, top: number, place: Place): FigureShape[] {
  const middle = top + size.row / 2
  const baseline = middle + size.text / 3
  const end = chart.left + chart.width
  return [
    { shape: 'text', x: 0, y: baseline, text: item.label, size: size.text },
    { shape: 'line', x1: chart.left, y1: middle, x2: end, y2: middle, dash: true },
    ...item.acts.flatMap((act) => markShapes(act, middle - size.mark / 2, place)),
    {
      shape: 'text',
      x: size.width,
      y: baseline,
      text: String(item.acts.length),
      size: size.text,
      anchor: 'end',
    },
  ]
}

function markShapes(act: ItemOfActs['acts'][number], y: number, place: Place): FigureShape[] {
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

function axis(first: IsoDate, last: IsoDate, y: number): FigureShape[] {
  const end = chart.left + chart.width
  const text = { shape: 'text', y: y + 12, size: size.text } as const
  return [
    { shape: 'line', x1: chart.left, y1: y, x2: end, y2: y },
    { ...text, x: chart.left, text: shortDate(first), anchor: 'start' },
    ...(first === last ? [] : [{ ...text, x: end, text: shortDate(last), anchor: 'end' } as const]),
  ]
}
