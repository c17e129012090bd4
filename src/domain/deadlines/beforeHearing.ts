import type { CaseFile } from '../case/caseFile.ts'
import { asksForInterim, hearings } from '../case/hearings.ts'
import { mainDecided, ordersMade } from '../case/ordersMade.ts'
import { mayRestOnHearsay } from '../grounds/restsOnHearsay.ts'
import { her, houseRule, mca, spa } from '../law/citations.ts'
import { interimPoints } from '../law/interim.ts'
import { crossExaminationRequest } from '../law/periods/crossExamination.ts'
import { draftOrderAuthority, draftOrderDue, draftOrderPractice } from '../law/periods/draftOrderDue.ts'
import { hearsayNotice, hearsayNoticeByPost } from '../law/periods/hearsayNotice.ts'
import { type IsoDate, isRealDate, weekdayDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { DatedTask } from './deadline.ts'
import { deadlineKinds } from './deadlineKinds.ts'

/** What is to be done up to the hearings of the interim and of the full application. */
export function beforeHearing(file: CaseFile): DatedTask[] {
  return [
    ...oralTasks(file),
    ...hearsayTasks(file),
    ...summonsTasks(file),
    ...hearingTasks(file),
    ...avoidTasks(file),
  ]
}

/** Whether the court has decided on this application, or it ended otherwise. The decision on the main one ends the interim one too. */
function isDecided(file: CaseFile, order: 'interim' | 'full'): boolean {
  const result = file.service?.interim?.result
  return mainDecided(file) || (order === 'interim' && result !== undefined && result !== 'notYet')
}

/** No rule says by when, so it is to be done from the day on which authority was given. */
function oralTasks({ applicant }: CaseFile): DatedTask[] {
  const authorisation = applicant?.authorisation
  if (authorisation?.given !== 'orally') return []
  return [
    {
      key: 'oralAuthority',
      kind: 'oralAuthority',
      when: authorisation.on
        ? { day: authorisation.on }
        : { unknown: 'The day on which authority was given is not entered.' },
      what: deadlineKinds.oralAuthority.title,
      rule: {
        text: 'Authority was given orally. Have it confirmed in writing at once, and record the day.',
        authority: houseRule('an oral authority is confirmed in writing'),
      },
      step: 'applicant',
      done: authorisation.confirmedOn !== undefined,
    },
  ]
}

function hearsayTasks(file: CaseFile): DatedTask[] {
  const notice = file.witnesses?.hearsayNotice
  if (notice?.status === 'notNeeded' || (!notice?.status && !mayRestOnHearsay(file))) return []
  const served = notice?.status === 'served' && notice.on && isRealDate(notice.on) ? notice.on : undefined
  const over = mainDecided(file)
  return [
    noticeTask(file, notice?.status === 'served' || over),
    {
      key: 'crossExamination',
      kind: 'crossExamination',
      when: served
        ? { day: crossExaminationRequest(served).lastDay }
        : { unknown: 'The seven days run from the day on which the hearsay notice is served.' },
      what: deadlineKinds.crossExamination.title,
      rule: {
        text: 'Within seven days of service of the notice the defendant may ask that the maker of a statement be called to be questioned. Rule 5(2) gives the same time to say that the maker’s credibility will be attacked.',
        authority: her('r.4(2)(b)'),
      },
      step: 'witnesses',
      done: over,
    },
  ]
}

function noticeTask(file: CaseFile, done: boolean): DatedTask {
  const first = hearings(file).first
  const hearing = first && isRealDate(first) ? first : undefined
  const rule = {
    text: 'The notice is served at least 21 days before the hearing.',
    authority: her('r.3(1)'),
  }
  const base = {
    key: 'hearsayNotice',
    kind: 'hearsayNotice',
    what: deadlineKinds.hearsayNotice.title,
    step: 'witnesses',
    done,
  } as const
  if (!hearing) {
    return {
      ...base,
      when: { unknown: 'The days are counted back from the hearing, which has no date yet.' },
      rule,
    }
  }
  const { lastDay, caution: post } = hearsayNoticeByPost(hearing)
  const asked = file.witnesses?.shorterTime?.asked === 'yes' ? ' You ask the court for a shorter time.' : ''
  const text = `${rule.text} By first-class post it must be sent by ${weekdayDate(lastDay)}.${asked}`
  return { ...base, when: { day: hearsayNotice(hearing).lastDay }, rule: { ...rule, text, ...caution(post) } }
}

const caution = (words: string | undefined) => (words ? { caution: words } : {})

function summonsTasks(file: CaseFile): DatedTask[] {
  const before = file.court?.summons?.before
  if (!before) return []
  return [
    {
      key: 'summons',
      kind: 'summons',
      when: { day: before },
      what: deadlineKinds.summons.title,
      rule: {
        text: 'The day that you planned. The court goes on without the defendant only if the summons was served a reasonable time before the hearing.',
        authority: mca('s.55(3)'),
      },
      step: 'court',
      done: ordersMade(file).length > 0 || mainDecided(file),
    },
  ]
}

function hearingTasks(file: CaseFile): DatedTask[] {
  return [
    ...(asksForInterim(file) ? [...interimTasks(file), ...hearingAnd(file, 'interim')] : []),
    ...hearingAnd(file, 'full'),
  ]
}

function interimTasks(file: CaseFile): DatedTask[] {
  const { hearingBy, notice } = file.interim ?? {}
  const listed = hearings(file).interim
  const returnOn = notice?.mode === 'withoutNotice' ? notice.returnOn : undefined
  const watch = interimPoints.withoutNotice
  return [
    ...(hearingBy
      ? [
          {
            key: 'hearingNeededBy',
            kind: 'hearingNeededBy',
            when: { day: hearingBy },
            what: deadlineKinds.hearingNeededBy.title,
            rule: {
              text: 'The day by which you ask the court to list the interim hearing.',
              authority: houseRule('the court is told by when a hearing is needed'),
            },
            step: 'interim',
            done: listed !== undefined || isDecided(file, 'interim'),
          } as const,
        ]
      : []),
    ...(returnOn
      ? [
          {
            key: 'returnHearing',
            kind: 'returnHearing',
            when: { day: returnOn },
            what: deadlineKinds.returnHearing.title,
            rule: { text: watch.text, authority: watch.authority, caution: watch.caution },
            step: 'interim',
            done: mainDecided(file),
          } as const,
        ]
      : []),
  ]
}

function hearingAnd(file: CaseFile, order: 'interim' | 'full'): DatedTask[] {
  const on = hearings(file)[order]
  const kind = order === 'interim' ? 'interimHearing' : 'fullHearing'
  const done = isDecided(file, order)
  const unknown = `The court has not given a date for the ${order} hearing, or it is not entered.`
  return [
    {
      key: kind,
      kind,
      when: on ? { day: on } : { unknown },
      what: deadlineKinds[kind].title,
      rule: {
        text: 'The day that the court has listed. Record afterwards what it decided.',
        authority: order === 'interim' ? spa('s.5(3)') : spa('s.2(1)'),
      },
      step: on ? 'service' : 'court',
      done,
    },
    draftTask(on, order, unknown, done || file.marks?.lodgedOn !== undefined),
  ]
}

function draftTask(
  on: IsoDate | undefined,
  order: 'interim' | 'full',
  unknown: string,
  done: boolean,
): DatedTask {
  const due = on && isRealDate(on) ? draftOrderDue(on) : undefined
  return {
    key: `draftOrder:${order}`,
    kind: 'draftOrder',
    when: due ? { day: due.lastDay } : { unknown },
    what: `Draft ${order} order to the court`,
    rule: {
      text: 'Send the draft order to the court two business days before the hearing.',
      authority: draftOrderAuthority,
      caution: due?.caution ?? draftOrderPractice,
    },
    step: 'documents',
    done,
  }
}

function avoidTasks(file: CaseFile): DatedTask[] {
  return (file.court?.avoid ?? []).flatMap(({ id, from, to }): DatedTask[] =>
    from
      ? [
          {
            key: `avoid:${id}`,
            kind: 'avoid',
            when: { day: from },
            what:
              to && to !== from
                ? `Days to avoid for a hearing, up to ${longDate(to)}`
                : 'Day to avoid for a hearing',
            rule: {
              text: 'The court has been or will be asked to list no hearing then.',
              authority: houseRule('dates to avoid are given to the court'),
            },
            step: 'court',
            done: mainDecided(file),
          },
        ]
      : [],
  )
}
