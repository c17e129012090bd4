import { counted } from '../shared/counted.ts'
import { compareDates, daysBetween, type IsoDate } from '../shared/dates.ts'
import { shortDate } from '../shared/dateWords.ts'
import { remembered } from '../shared/remembered.ts'
import { actsByItem } from './actsByItem.ts'
import { type ActDraft, actDay, actsInOrder } from './numbering.ts'

/** How often it happened. Context entries and acts without a day are left out of everything but `undated`. */
export type Frequency = {
  count: number
  undated: number
  first?: IsoDate
  last?: { id: string; day: IsoDate }
  /** Every month from the first act to the last, as "2026-04", those without an act too. */
  months: { month: string; count: number }[]
  /** The longest time without an act, from the last day of one to the first day of the next. */
  longestGap?: { days: number; after: string; before: string }
  /** The item of PHA 1997 s.2A(3) under which most acts fall; “other” is no item of it. */
  most?: { label: string; count: number }
  /** For a reader who cannot see the chart: how many acts, when, of which kind most, and the longest gap. */
  sentence: string
}

/** Counts the acts by month and finds the longest gap and the last act. */
export const frequency: (acts: readonly ActDraft[]) => Frequency = remembered((acts) => {
  const acted = actsInOrder(acts).filter(({ kind }) => kind !== 'context')
  const dated = acted.flatMap((act) => daysOf(act))
  const found = { count: dated.length, undated: acted.length - dated.length, months: monthsOf(dated) }
  const [first] = dated
  const last = latest(dated)
  if (!first || !last) return { ...found, sentence: 'No act has a date yet.' }

  const longestGap = longest(dated)
  const most = mostOften(acted)
  const full = {
    ...found,
    first: first.from,
    last: { id: last.id, day: last.to },
    ...(longestGap && { longestGap }),
    ...(most && { most }),
  }
  return { ...full, sentence: described(full) }
})

type Days = { id: string; from: IsoDate; to: IsoDate }

function daysOf(act: ActDraft): Days[] {
  const from = actDay(act)
  if (from === undefined) return []
  const to = act.when?.precision === 'between' ? act.when.to : undefined
  return [{ id: act.id, from, to: to !== undefined && compareDates(to, from) > 0 ? to : from }]
}

function latest(dated: readonly Days[]): Days | undefined {
  return dated.reduce<Days | undefined>(
    (last, act) => (last && compareDates(last.to, act.to) > 0 ? last : act),
    undefined,
  )
}

function monthsOf(dated: readonly Days[]): Frequency['months'] {
  const counts = new Map<string, number>()
  for (const { from } of dated) counts.set(from.slice(0, 7), (counts.get(from.slice(0, 7)) ?? 0) + 1)
  const [first, last] = [dated[0]?.from.slice(0, 7), dated.at(-1)?.from.slice(0, 7)]
  const months: Frequency['months'] = []
  for (
    let month = first;
    month !== undefined && last !== undefined && month <= last;
    month = monthAfter(month)
  ) {
    months.push({ month, count: counts.get(month) ?? 0 })
  }
  return months
}

function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

function longest(dated: readonly Days[]): Frequency['longestGap'] {
  let found: Frequency['longestGap']
  let [before] = dated
  for (const act of dated.slice(1)) {
    const days = before ? daysBetween(before.to, act.from) : 0
    if (before && days > (found?.days ?? 0)) found = { days, after: before.id, before: act.id }
    if (!before || compareDates(act.to, before.to) >= 0) before = act
  }
  return found
}

function mostOften(acts: readonly ActDraft[]): Frequency['most'] {
  const items = actsByItem(acts)
    .items.filter(({ code }) => code !== 'other')
    .map(({ label, acts: under }) => ({ label, count: under.length }))
  return items.reduce<Frequency['most']>(
    (most, item) => (item.count > (most?.count ?? 0) ? item : most),
    undefined,
  )
}

function described({ count, first, last, most, longestGap }: Omit<Frequency, 'sentence'>): string {
  const parts = [`${counted(count, 'act')} ${spanned(first, last?.day)}`]
  if (most)
    parts.push(
      `of the Act’s examples most often ${most.label.charAt(0).toLowerCase()}${most.label.slice(1)}, ${most.count}`,
    )
  if (longestGap) parts.push(`longest gap ${counted(longestGap.days, 'day')}`)
  return `${parts.join('; ')}.`
}

function spanned(first: IsoDate | undefined, last: IsoDate | undefined): string {
  if (first === undefined || last === undefined) return ''
  if (first === last) return `on ${shortDate(first)}`
  const from = first.slice(0, 4) === last.slice(0, 4) ? shortDate(first).slice(0, -5) : shortDate(first)
  return `between ${from} and ${shortDate(last)}`
}
