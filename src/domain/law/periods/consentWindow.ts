import { compareDates, type IsoDate, lastDayOfYears } from '#src/domain/shared/dates.ts'
import { spa } from '../citations.ts'
import type { Period } from './period.ts'

/** The first two years of a full order, the day it was made being the first, in which discharge needs consents: SPA 2019 s.4(4)(b). */
export function consentWindow(made: IsoDate): Period {
  return { firstDay: made, lastDay: lastDayOfYears(made, 2), authority: spa('s.4(4)(b)') }
}

/** Whether a discharge on `day` still needs those consents. */
export function isWithinConsentWindow(made: IsoDate, day: IsoDate): boolean {
  return compareDates(day, consentWindow(made).lastDay) <= 0
}
