import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { mainDecided } from '../case/ordersMade.ts'
import { type NoticeServed, noticeServed } from '../case/paperServices.ts'
import { replyDay, replyOf } from '../case/replyOf.ts'
import { mayRestOnHearsay, restsOnHearsay } from '../grounds/restsOnHearsay.ts'
import { her } from '../law/citations.ts'
import { crossExaminationRequest, makerCalledReply } from '../law/periods/crossExamination.ts'
import {
  clearDaysBetween,
  hearsayNotice,
  hearsayNoticeByPost,
  isHearsayNoticeInTime,
} from '../law/periods/hearsayNotice.ts'
import { counted } from '../shared/counted.ts'
import { type IsoDate, isRealDate, weekdayDate } from '../shared/dates.ts'
import type { DatedTask, Rule } from './deadline.ts'
import { deadlineKinds } from './deadlineKinds.ts'

/** When the hearsay notice is due, and how long the defendant has to answer it once it is served. */
export function hearsayTasks(file: CaseFile): DatedTask[] {
  const status = file.witnesses?.hearsayNotice?.status
  const served = noticeServed(file)
  if (!served && (status === 'notNeeded' || (!status && !mayRestOnHearsay(file)))) return []
  return [noticeTask(file, served), answerTask(file, served), ...makerCalledTasks(file)]
}

function noticeTask(file: CaseFile, served: NoticeServed | undefined): DatedTask {
  const first = hearings(file).first
  const hearing = first && isRealDate(first) ? first : undefined
  const { when, rule } = hearing
    ? countedBack(file, hearing, served)
    : {
        when: { unknown: 'The days are counted back from the hearing, which has no date yet.' },
        rule: { text: noticeRule, authority: her('r.3(1)') },
      }
  return {
    ...{ key: 'hearsayNotice', kind: 'hearsayNotice', when, rule, step: 'witnesses' },
    what: deadlineKinds.hearsayNotice.title,
    done: served !== undefined || file.witnesses?.hearsayNotice?.status === 'served' || mainDecided(file),
  }
}

const noticeRule = 'The notice is served at least 21 days before the hearing.'

function countedBack(
  { witnesses }: CaseFile,
  hearing: IsoDate,
  served: NoticeServed | undefined,
): { when: { day: IsoDate }; rule: Rule } {
  const { lastDay, authority } = hearsayNotice(hearing)
  const post = hearsayNoticeByPost(hearing)
  const asked = witnesses?.shorterTime?.asked === 'yes' ? ' You ask the court for a shorter time.' : ''
  const how = served
    ? servedSoEarly(served.on, hearing)
    : `By first-class post it must be sent by ${weekdayDate(post.lastDay)}.`
  const caution = [post.caution, served?.caution].filter(Boolean).join(' ')
  return {
    when: { day: lastDay },
    rule: { text: `${noticeRule} ${how}${asked}`, authority, ...(caution && { caution }) },
  }
}

function servedSoEarly(on: IsoDate, hearing: IsoDate): string {
  const days = clearDaysBetween(on, hearing)
  const verdict = isHearsayNoticeInTime(on, hearing) ? 'in time' : 'late'
  return `It counts as served on ${weekdayDate(on)}, ${counted(days, 'clear day')} before the hearing: ${verdict}.`
}

function answerTask(file: CaseFile, served: NoticeServed | undefined): DatedTask {
  return {
    ...{ key: 'crossExamination', kind: 'crossExamination', step: 'witnesses' },
    when: served
      ? { day: crossExaminationRequest(served.on).lastDay }
      : { unknown: 'The seven days run from the day on which the hearsay notice is served.' },
    what: deadlineKinds.crossExamination.title,
    rule: {
      text: 'Within seven days of service of the notice the defendant may ask that the maker of a statement be called to be questioned. Rule 5(2) gives the same time to say that the maker’s credibility will be attacked.',
      authority: her('r.4(2)(b)'),
      ...(served?.caution && { caution: served.caution }),
    },
    done: mainDecided(file) || asksOfMakers(file),
  }
}

/** Whether the defendant’s reply asks for a maker, or says that a maker’s credibility will be attacked. */
function asksOfMakers(file: CaseFile): boolean {
  const reply = replyOf(file)
  return (reply?.makers ?? []).length > 0 || reply?.credibility === 'yes'
}

/** Once the reply attacks a maker’s credibility there are seven days to say that the maker will be called: HER 1999 r.5(4). */
function makerCalledTasks(file: CaseFile): DatedTask[] {
  const on = replyDay(file)
  if (!on || replyOf(file)?.credibility !== 'yes') return []
  const { lastDay, authority } = makerCalledReply(on)
  return [
    {
      ...{ key: 'makerCalled', kind: 'makerCalled', step: 'witnesses', when: { day: lastDay } },
      what: deadlineKinds.makerCalled.title,
      rule: {
        text: 'The reply says that the credibility of the maker of a statement will be attacked. Within seven days you may tell the defendant that the maker will be called.',
        authority,
      },
      done: mainDecided(file) || restsOnHearsay(file).notCalled.length === 0,
    },
  ]
}
