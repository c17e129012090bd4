import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Time } from '#src/domain/shared/times.ts'
import type { Lang, Text } from '../blocks.ts'

/** How a language says what every paper has to say: days, times, lengths and names. */
export type Tongue = {
  lang: Lang
  /** "Monday 6 April 2026". The Welsh is without its “dydd”, which the sentence around it mutates: "Llun 6 Ebrill 2026". */
  weekday: (day: IsoDate) => string
  /** "6 April 2026". */
  day: (day: IsoDate) => string
  time: (time: Time) => string
  /** "2 years and 6 months"; what is 0 or absent is left out. */
  period: (length: { years?: number | undefined; months?: number | undefined }) => string
  /** Names of which one is meant. */
  or: (names: readonly string[]) => Text
  /** Words that stand as the court, the police or another paper has them: marked as English in a paper that is not. */
  asWritten: (words: Text) => Text
}
