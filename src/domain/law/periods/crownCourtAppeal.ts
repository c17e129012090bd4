import { addDays, type IsoDate } from '#src/domain/shared/dates.ts'
import { appealPoints } from '../appeals.ts'
import type { Deadline } from './period.ts'

/** Days for a notice of appeal to the Crown Court, where the force has not set another number. */
export const crownCourtAppealDays = 21

/** The last day for a notice of appeal: `days` after the day of the decision. The rule was not read, so always with a caution. */
export function crownCourtAppeal(decided: IsoDate, days = crownCourtAppealDays): Deadline {
  const { authority, caution } = appealPoints.timeLimit
  return { lastDay: addDays(decided, days), authority, caution }
}
