import type { IsoDate } from '#src/domain/shared/dates.ts'
import { spa } from '../citations.ts'
import type { Period } from './period.ts'
import { threeDaysFrom } from './threeDaysFrom.ts'

/** The three days for the first notification, the day of service being the first: SPA 2019 s.9(1). */
export function initialNotification(served: IsoDate): Period {
  return threeDaysFrom(served, spa('s.9(1)'))
}
