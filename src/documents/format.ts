import type { ServedAct } from '#src/domain/audience/servedCase.ts'
import { type IsoDate, weekdayDate } from '#src/domain/shared/dates.ts'
import { longDate, shortDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { spokenTime, type Time } from '#src/domain/shared/times.ts'

/** "Monday 6 April 2026 at 10:10pm", or without a time "Monday 6 April 2026". */
export function dayAndTime(day: IsoDate, time?: Time): string {
  return time ? `${weekdayDate(day)} at ${spokenTime(time)}` : weekdayDate(day)
}

/** "6 April 2026 to 20 June 2026", or the one day when they are the same. */
export function fromTo(first: IsoDate, last: IsoDate | undefined): string {
  return last === undefined || last === first ? longDate(first) : `${longDate(first)} to ${longDate(last)}`
}

/**
 * When an act happened: "Monday 6 April 2026 at 10:10pm", "about Monday 6 April 2026 (in the evening)",
 * "between 6 April 2026 and 8 April 2026". Undefined while no day is entered. `short` gives days for a table.
 */
export function whenInWords(when: ServedAct['when'], short = false): string | undefined {
  if (!when) return undefined
  if (when.precision === 'between') return betweenInWords(when.from, when.to, short)
  if (!when.on) return undefined
  const day = short ? shortDate(when.on) : weekdayDate(when.on)
  if (when.precision === 'about') return `about ${day}${when.detail ? ` (${when.detail})` : ''}`
  return when.time ? `${day} at ${spokenTime(when.time)}` : day
}

function betweenInWords(from: IsoDate | undefined, to: IsoDate | undefined, short: boolean) {
  const day = short ? shortDate : longDate
  if (from && to) return `between ${day(from)} and ${day(to)}`
  if (from) return `from ${day(from)}`
  return to ? `until ${day(to)}` : undefined
}

/** "act 4", "acts 4, 5 and 7". Empty for none. */
export function numberedList(noun: string, numbers: readonly (number | string)[]): string {
  if (numbers.length === 0) return ''
  return `${noun}${numbers.length === 1 ? '' : 's'} ${joinWords(numbers.map(String))}`
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The text trimmed and closed by a full stop, unless it already ends a sentence. */
export function fullStop(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?…][”’"')\]]*$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** "1 hour", "1 hour 30 minutes", "45 minutes". */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [
    ...(hours > 0 ? [`${hours} ${hours === 1 ? 'hour' : 'hours'}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${rest === 1 ? 'minute' : 'minutes'}`] : []),
  ]
  return parts.join(' ')
}

const inLondon = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

/** A moment in UTC as the clock in London showed it: "23 November 2026 at 09:30". */
export const londonMoment = (at: string): string => inLondon.format(new Date(at))
