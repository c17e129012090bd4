import { type WeeklySlot, weekDays } from '#src/domain/conditions/weeklyTimes.ts'

type Day = WeeklySlot['days'][number]

/** A slot while it is typed: its times may be half a time. */
export type SlotText = { days: Day[]; from: string; to: string }

/** A slot as a condition keeps it, finished or not: "mon,tue 08:00-09:15", " 8-". */
export function joinSlot({ days, from, to }: SlotText): string {
  return `${weekDays.filter((day) => days.includes(day)).join(',')} ${from}-${to}`
}

/** Reads what `joinSlot` wrote, finished or not. */
export function splitSlot(text: string): SlotText {
  const [, dayList = '', from = '', to = ''] = /^([a-z,]*) ?([^-]*)-?(.*)$/.exec(text) ?? []
  const named = dayList.split(',')
  return { days: weekDays.filter((day) => named.includes(day)), from, to }
}

/** Days from and to while they are typed; either may be half a date or empty. */
export type SpanText = { from: string; to: string }

/** Two days as a condition keeps them: "2026-09-07/2026-12-18"; two dots between them while either is unfinished. */
export function joinSpan({ from, to }: SpanText): string {
  const finished = [from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
  return `${from}${finished ? '/' : '..'}${to}`
}

/** Reads what `joinSpan` wrote, finished or not. */
export function splitSpan(text: string): SpanText {
  const parts = text.includes('..') ? text.split('..') : [text.slice(0, 10), text.slice(11)]
  return { from: parts[0] ?? '', to: parts[1] ?? '' }
}

/** The lines of a list as typed, without empty ones. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}
