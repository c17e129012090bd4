import { addDays, type IsoDate } from '#src/domain/shared/dates.ts'
import { holidayCaution, isBusinessDay } from '../bankHolidays.ts'
import { houseRule } from '../citations.ts'
import type { Deadline } from './period.ts'

/** Business days between the draft order and the hearing, as is usual; no rule of the court was found. */
export const draftOrderBusinessDays = 2

export const draftOrderAuthority = houseRule('the draft order is with the court two business days before')
export const draftOrderPractice = 'This is good practice, not a rule of law.'

/** The day on which the draft order should be with the court: two business days before the hearing. Good practice, no rule. */
export function draftOrderDue(hearing: IsoDate): Deadline {
  let day = hearing
  for (let left = draftOrderBusinessDays; left > 0; left -= isBusinessDay(day) ? 1 : 0) day = addDays(day, -1)
  const practice = 'This is good practice, not a rule of law.'
  const caution = [practice, holidayCaution(day)].filter(Boolean).join(' ')
  return {
    lastDay: day,
    authority: houseRule('the draft order is with the court two business days before'),
    caution,
  }
}
