import { weekdayDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { spokenTime } from '#src/domain/shared/times.ts'
import type { Tongue } from './tongue.ts'

/** How English papers say days, times, lengths and names. */
export const english: Tongue = {
  lang: 'en-GB',
  weekday: weekdayDate,
  day: longDate,
  time: spokenTime,
  period: ({ years = 0, months = 0 }) =>
    joinWords([
      ...(years > 0 ? [`${years} ${years === 1 ? 'year' : 'years'}`] : []),
      ...(months > 0 ? [`${months} ${months === 1 ? 'month' : 'months'}`] : []),
    ]),
  or: (names) => joinWords(names, 'or'),
  asWritten: (words) => words,
}
