import { addDays, type IsoDate, isWeekend, weekdayDate } from '#src/domain/shared/dates.ts'
import type { VerifiedAuthority } from '../authority.ts'
import { isBankHoliday } from '../bankHolidays.ts'
import type { Period } from './period.ts'

/** What a weekend or a holiday does to the period: nothing. */
export const noExtraDay = 'The Act gives no extra day, so check that a police station will be open.'

/** What is said where a station may be shut on the last day. */
export const stationMayBeShut = `{day} is a weekend or a holiday. ${noExtraDay}` as const

/** A notification period of three days in which the day it begins with is the first, with a caution when a station may be shut. */
export function threeDaysFrom(firstDay: IsoDate, authority: VerifiedAuthority): Period {
  const lastDay = addDays(firstDay, 2)
  const caution = stationCaution(lastDay)
  return { firstDay, lastDay, authority, ...(caution ? { caution } : {}) }
}

function stationCaution(lastDay: IsoDate): string | undefined {
  if (!isWeekend(lastDay) && !isBankHoliday(lastDay) && !lastDay.endsWith('-12-25')) return undefined
  return stationMayBeShut.replace('{day}', weekdayDate(lastDay))
}
