import type { IsoDate } from '#src/domain/shared/dates.ts'
import { readWhen, type When } from './readWhen.ts'

/** One line about an act: when, and the rest as what happened. */
export type ActLine = { when: When | undefined; what: string }

const longestWhen = 10

/**
 * Parts a line that begins with a date, and perhaps a time, from what happened: "6/4/26 22:10 He rang twice". The
 * longest beginning that reads as a day is taken; a line without one is all what happened.
 */
export function readActLine(line: string, today: IsoDate): ActLine {
  const words = [...line.trim().matchAll(/\S+/g)]
  for (let taken = Math.min(longestWhen, words.length); taken > 0; taken -= 1) {
    const last = words[taken - 1]
    const end = last ? last.index + last[0].length : 0
    const head = line.trim().slice(0, end)
    const when = isDoubtful(head) ? undefined : readWhen(withoutMark(head), today)
    if (when)
      return {
        when,
        what: line
          .trim()
          .slice(end)
          .replace(/^[\s:;,–—-]+/, ''),
      }
  }
  return { when: undefined, what: line.trim() }
}

/** "5 May 20 messages": the number after a month in words is more likely the beginning of what happened. */
const isDoubtful = (head: string) => /[a-z]{3,}\.?,?\s+\d{1,2}$/i.test(head) && !/\bto\s+\d{1,2}$/i.test(head)

const withoutMark = (head: string) => head.replace(/[\s:;,–—-]+$/, '').replace(/^\[(.*)\]$/, '$1')
