import type { WeeklyTime } from '../case/parts.ts'
import { joinWords } from '../shared/joinWords.ts'
import { isTime, spokenTime } from '../shared/times.ts'

type Day = WeeklyTime['days'][number]

/** A slot of the week without an id: on which days, from when to when; it may run past midnight. */
export type WeeklySlot = Omit<WeeklyTime, 'id'>

export const weekDays: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const dayNames: Record<Day, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

/** A slot as a condition keeps it: "mon,tue 08:00-09:15". */
export function writeSlot({ days, from, to }: WeeklySlot): string {
  return `${weekDays.filter((day) => days.includes(day)).join(',')} ${from}-${to}`
}

/** Reads a slot that `writeSlot` wrote. Undefined when it has no real day or time, or begins when it ends. */
export function readSlot(text: string): WeeklySlot | undefined {
  const [, dayList = '', from = '', to = ''] = /^([a-z,]+) (\d\d:\d\d)-(\d\d:\d\d)$/.exec(text.trim()) ?? []
  const named = dayList.split(',')
  const days = weekDays.filter((day) => named.includes(day))
  if (days.length === 0 || days.length !== named.length) return undefined
  return isTime(from) && isTime(to) && from !== to ? { days, from, to } : undefined
}

/** What stands before the days: a thing done each time, or one forbidden or asked for at any of them. */
type Each = 'every' | 'on any'

/** "every day from Monday to Friday", "every Tuesday", "every Monday and Thursday", "every day"; with "on any" in place of "every". */
export function spokenDays(days: readonly Day[], each: Each = 'every'): string {
  const places = weekDays.flatMap((day, place) => (days.includes(day) ? [place] : []))
  const names = weekDays.filter((day) => days.includes(day)).map((day) => dayNames[day])
  if (names.length === 7) return `${each} day`
  const unbroken = (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1
  if (names.length > 2 && unbroken) return `${each} day from ${names[0]} to ${names.at(-1)}`
  return `${each} ${joinWords(names, each === 'every' ? 'and' : 'or')}`
}

/** "between 8am and 9:15am"; a slot past midnight ends "the next day". */
export function spokenHours({ from, to }: Pick<WeeklySlot, 'from' | 'to'>): string {
  return `between ${spokenTime(from)} and ${spokenTime(to)}${to < from && to !== '00:00' ? ' the next day' : ''}`
}

/** Slots in words, those of the same days together: "every Saturday between 10am and 4pm". A duty to come at each of them joins with "and". */
export function spokenSlots(
  slots: readonly WeeklySlot[],
  each: Each = 'every',
  join: 'or' | 'and' = 'or',
): string {
  const groups = new Map<string, string[]>()
  for (const slot of slots) {
    const days = spokenDays(slot.days, each)
    groups.set(days, [...(groups.get(days) ?? []), spokenHours(slot)])
  }
  return joinWords(
    [...groups].map(([days, hours]) => `${days} ${joinWords(hours, join)}`),
    join,
  )
}
