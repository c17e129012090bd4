import { addDays, compareDates, daysBetween, type IsoDate } from '#src/domain/shared/dates.ts'
import { her } from '../citations.ts'
import type { Deadline } from './period.ts'
import { lastPostingDay } from './postalService.ts'

/** Days for a hearsay notice, in full days between service and hearing. */
export const hearsayNoticeDays = 21

/** The last day to serve a hearsay notice: 21 clear days before the hearing, neither end counted: HER 1999 r.3(1). */
export function hearsayNotice(hearing: IsoDate): Deadline {
  return {
    lastDay: addDays(hearing, -(hearsayNoticeDays + 1)),
    authority: her('r.3(1)'),
    caution: 'The days are counted as clear days, the stricter reading: the rule does not say so in terms.',
  }
}

/** The full days between service and hearing, neither end counted; none where they are not a day apart. */
export const clearDaysBetween = (served: IsoDate, hearing: IsoDate): number =>
  Math.max(0, daysBetween(served, hearing) - 1)

/** Whether a notice served on `served` is in time for the hearing. */
export function isHearsayNoticeInTime(served: IsoDate, hearing: IsoDate): boolean {
  return compareDates(served, hearsayNotice(hearing).lastDay) <= 0
}

/** The last business day to send a hearsay notice by first-class post so that it counts as served in time: HER 1999 rr.3(1), 6(3). */
export function hearsayNoticeByPost(hearing: IsoDate): Deadline {
  const { lastDay, caution } = hearsayNotice(hearing)
  const posting = lastPostingDay(lastDay)
  return { ...posting, caution: [caution, posting.caution].filter(Boolean).join(' ') }
}
