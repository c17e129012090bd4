import { compareDates, type IsoDate, lastDayOfLength, lastDayOfYears } from '#src/domain/shared/dates.ts'
import { spa } from '../citations.ts'
import type { Period } from './period.ts'

/** The shortest fixed period of a full order, in years. */
export const minimumYears = 2

/** The days that a full order with a fixed period must at least cover, the day it is made being the first: SPA 2019 s.3(2). */
export function minimumPeriod(made: IsoDate): Period {
  return { firstDay: made, lastDay: lastDayOfYears(made, minimumYears), authority: spa('s.3(2)') }
}

/** Whether an order made on `made` that ends after `lastDay` lasts long enough: SPA 2019 s.3(2). */
export function isLongEnough(made: IsoDate, lastDay: IsoDate): boolean {
  return compareDates(lastDay, minimumPeriod(made).lastDay) >= 0
}

/** Whether a length asked for in years and months lasts long enough, whatever day the order is made: SPA 2019 s.3(2). */
export function isLengthEnough(length: { years: number; months: number }): boolean {
  return length.years * 12 + length.months >= minimumYears * 12
}

/** The days of a full order of that length made on `made`. */
export function fixedPeriod(made: IsoDate, length: { years: number; months: number }): Period {
  return { firstDay: made, lastDay: lastDayOfLength(made, length), authority: spa('s.3(1)') }
}
