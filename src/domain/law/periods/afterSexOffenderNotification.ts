import type { IsoDate } from '#src/domain/shared/dates.ts'
import { spa } from '../citations.ts'
import type { Period } from './period.ts'
import { threeDaysFrom } from './threeDaysFrom.ts'

/**
 * The three days for the first notification when notification under the Sexual Offences Act 2003 ends while the order still
 * has effect. That final day is read as if it were the day of service, so it is the first: SPA 2019 s.9(6), (7).
 */
export function afterSexOffenderNotification(finalDay: IsoDate): Period {
  return threeDaysFrom(finalDay, spa('s.9(7)'))
}
