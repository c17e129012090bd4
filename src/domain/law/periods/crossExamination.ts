import { addDays, type IsoDate } from '#src/domain/shared/dates.ts'
import { her } from '../citations.ts'
import type { Deadline } from './period.ts'

/** The last day for the other side to ask that the maker of a statement be called to be questioned, 7 days after the notice was served: HER 1999 r.4(2)(b). */
export function crossExaminationRequest(noticeServed: IsoDate): Deadline {
  return { lastDay: addDays(noticeServed, 7), authority: her('r.4(2)(b)') }
}

/** The last day for the other side to say that it will attack the maker's credibility, 7 days after the notice was served: HER 1999 r.5(2). */
export function credibilityNotice(noticeServed: IsoDate): Deadline {
  return { lastDay: addDays(noticeServed, 7), authority: her('r.5(2)') }
}

/** The last day to reply that the maker will be called after all, 7 days after notice of an attack on credibility: HER 1999 r.5(4). */
export function makerCalledReply(credibilityNoticeServed: IsoDate): Deadline {
  return { lastDay: addDays(credibilityNoticeServed, 7), authority: her('r.5(4)') }
}
