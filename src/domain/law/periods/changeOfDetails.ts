import type { IsoDate } from '#src/domain/shared/dates.ts'
import { spa } from '../citations.ts'
import type { Period } from './period.ts'
import { threeDaysFrom } from './threeDaysFrom.ts'

/** The three days for notifying a name not notified before or a new home address, the day it happens being the first: SPA 2019 s.9(3), (4). */
export function changeOfDetails(what: 'name' | 'homeAddress', happened: IsoDate): Period {
  return threeDaysFrom(happened, what === 'name' ? spa('s.9(3)') : spa('s.9(4)'))
}
