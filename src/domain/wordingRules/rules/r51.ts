import { houseRule } from '#src/domain/law/citations.ts'
import { parseTypedDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { wordRule } from '../wordRule.ts'

/** A date in figures, without a year, or counted from the day of reading. */
export const r51 = wordRule(
  {
    code: 'R51',
    level: 'W',
    title: 'A day that can be read in two ways',
    authority: houseRule('a day is written out'),
  },
  [
    {
      pattern: /\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b/g,
      message: (found) => `Write “${found}” out, with the month in words and the year in full.`,
      suggestion: 'For example: 3 April 2026',
      replacement: onlyDay,
    },
    {
      pattern:
        /\b(?:next|this|last|coming) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:next|this|last) (?:week|month|year|weekend)\b|\b(?:tomorrow|yesterday|today)\b|\b(?:by|until|before) the (?:weekend|end of the (?:week|month|year))\b|\b(?:by|until|before)(?: close of play| the end of| noon| midnight| lunch ?time)?(?: on)? (?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?! \d)|\b(?:by|until|before|after) (?:Easter|Christmas|Xmas|New Year|Ramadan|Eid|Diwali)\b|\bclose of play\b|\b(?:a few|(?:next|coming) few|several|a couple of) (?:days|weeks|months)\b/gi,
      message: (found) => `“${found}” depends on the day of reading. Give the date.`,
      unless: ({ text }, [, end]) => /^ (?:of|in) (?:each|every|the)\b/i.test(text.slice(end)),
      on: 'named',
    },
    {
      pattern:
        /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b(?!.{0,30}\b\d{4}\b)|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?\b(?!:)(?!.{0,30}\b\d{4}\b)/gi,
      on: 'named',
      message: (found) => `“${found}” has no year. Give it.`,
      unless: ({ text }, [start, end]) =>
        /^ (?:of |in )?(?:each|every) year/i.test(text.slice(end)) ||
        /\bma[ry](?:ch)?\b/.test(text.slice(start, end)),
    },
  ],
)

/** The day in words, where its figures can be read in one way only. A year of two figures is one of the order’s own time. */
function onlyDay(found: string): string | undefined {
  const [one = '', other = '', year = ''] = found.split(/[/.-]/)
  const isTold = one.length === 4 || year.length === 4 || /^\d+([/.])\d+\1[23]\d$/.test(found)
  const readings = one.length === 4 ? [found] : [found, `${other}/${one}/${year}`]
  const [day, ...more] = new Set(readings.flatMap((reading) => parseTypedDate(reading) ?? []))
  return isTold && day && more.length === 0 ? longDate(day) : undefined
}
