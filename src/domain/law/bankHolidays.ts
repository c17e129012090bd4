import { type IsoDate, isWeekend } from '../shared/dates.ts'
import { bankingDealings } from './citations.ts'
import { computedBankHolidays } from './computedBankHolidays.ts'

/** Under which law days are bank holidays; the text was not read, the days are those published for England and Wales. */
export const bankHolidayAuthority = bankingDealings('and royal proclamations')

// biome-ignore format: one year to a line is easier to compare with the published list
const published = new Map<number, readonly IsoDate[]>([
  [2019, ['2019-01-01', '2019-04-19', '2019-04-22', '2019-05-06', '2019-05-27', '2019-08-26', '2019-12-25', '2019-12-26']],
  // The May holiday was moved to Friday 8 May, the anniversary of victory in Europe.
  [2020, ['2020-01-01', '2020-04-10', '2020-04-13', '2020-05-08', '2020-05-25', '2020-08-31', '2020-12-25', '2020-12-28']],
  [2021, ['2021-01-01', '2021-04-02', '2021-04-05', '2021-05-03', '2021-05-31', '2021-08-30', '2021-12-27', '2021-12-28']],
  // The spring holiday was moved to 2 June, with 3 June for the jubilee; 19 September was the Queen's funeral.
  [2022, ['2022-01-03', '2022-04-15', '2022-04-18', '2022-05-02', '2022-06-02', '2022-06-03', '2022-08-29', '2022-09-19', '2022-12-26', '2022-12-27']],
  // 8 May was the coronation.
  [2023, ['2023-01-02', '2023-04-07', '2023-04-10', '2023-05-01', '2023-05-08', '2023-05-29', '2023-08-28', '2023-12-25', '2023-12-26']],
  [2024, ['2024-01-01', '2024-03-29', '2024-04-01', '2024-05-06', '2024-05-27', '2024-08-26', '2024-12-25', '2024-12-26']],
  [2025, ['2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26']],
  [2026, ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28']],
  [2027, ['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28']],
  [2028, ['2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26']],
])

/** The days of a year that are not business days because of a holiday in England and Wales, Good Friday and Christmas included. */
export function bankHolidays(year: number): { days: readonly IsoDate[]; proclaimed: boolean } {
  const days = published.get(year)
  return days ? { days, proclaimed: true } : { days: computedBankHolidays(year), proclaimed: false }
}

/** Whether the day is a bank holiday in England and Wales. Outside 2019 to 2028 that is computed. */
export function isBankHoliday(day: IsoDate): boolean {
  return bankHolidays(Number(day.slice(0, 4))).days.includes(day)
}

/** A day other than Saturday, Sunday, Good Friday, Christmas Day and a bank holiday: HER 1999 r.6. */
export function isBusinessDay(day: IsoDate): boolean {
  return !isWeekend(day) && !day.endsWith('-12-25') && !isBankHoliday(day)
}

/** What to say when a date rests on a year whose holidays are computed, else undefined. */
export function holidayCaution(day: IsoDate): string | undefined {
  const year = day.slice(0, 4)
  if (bankHolidays(Number(year)).proclaimed) return undefined
  return `The bank holidays of ${year} are worked out here and not yet proclaimed. One more would make post arrive later.`
}
