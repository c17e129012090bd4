import type { IsoDate } from '#src/domain/shared/dates.ts'
import { compareDates } from '#src/domain/shared/dates.ts'
import { readTime } from '#src/domain/shared/readTime.ts'
import type { ActDraft } from '../numbering.ts'
import { readDay } from './readDay.ts'

export type When = NonNullable<ActDraft['when']>

const about = /^(?:about|around|circa|on or about|approx(?:imately)?\.?|c\.)\s+/i
const between = /^(?:between|from)\s+(.+?)\s+(?:and|to|until)\s+(.+)$/i
const joined = /^(.+?)\s+(?:to|until|–|-)\s+(.+)$/i

/**
 * Reads when something happened: a day with or without a time ("6/4/26 22:10"), "about 6 April 2026", "between 3 and
 * 5 March 2026". Undefined when it is not certain what is meant.
 */
export function readWhen(text: string, today: IsoDate): When | undefined {
  const words = text.trim().replace(/\s+/g, ' ')
  const loose = words.replace(about, '')
  if (loose !== words) {
    const on = readDay(loose, today)
    return on ? { precision: 'about', on } : undefined
  }
  return readExact(words, today) ?? readSpan(words, today)
}

function readExact(words: string, today: IsoDate): When | undefined {
  const on = readDay(words.replace(/^on\s+/i, ''), today)
  if (on) return { precision: 'exact', on }

  const parts = words
    .replace(/[T,]/, ' ')
    .replace(/^on\s+/i, '')
    .split(/\s+/)
  for (let taken = 1; taken <= 3 && taken < parts.length; taken += 1) {
    const time = readTime(parts.slice(-taken).join(' '))
    const day = time && readDay(parts.slice(0, -taken).join(' '), today)
    if (day) return { precision: 'exact', on: day, time }
  }
  return undefined
}

function readSpan(words: string, today: IsoDate): When | undefined {
  const [, first = '', last = ''] = between.exec(words) ?? joined.exec(words) ?? []
  const to = readDay(last, today)
  const from = readDay(first, today) ?? readDay(withMonthOf(first, last), today)
  return from && to && compareDates(from, to) <= 0 ? { precision: 'between', from, to } : undefined
}

/** "3" beside "5 March 2026" is 3 March 2026, and "28 February" beside it 28 February 2026. */
function withMonthOf(first: string, last: string): string {
  const [, month = '', year = ''] = /([a-z]+)\s+(\d{4})$/i.exec(last) ?? []
  return /^\d{1,2}$/.test(first) ? `${first} ${month} ${year}` : `${first} ${year}`
}
