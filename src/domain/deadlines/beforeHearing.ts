import type { CaseFile } from '../case/caseFile.ts'
import { asksForInterim, hearings } from '../case/hearings.ts'
import { mainDecided, ordersMade } from '../case/ordersMade.ts'
import { summonsServed } from '../case/paperServices.ts'
import { houseRule, spa } from '../law/citations.ts'
import { interimPoints } from '../law/interim.ts'
import { draftOrderAuthority, draftOrderDue, draftOrderPractice } from '../law/periods/draftOrderDue.ts'
import { clearDaysBetween } from '../law/periods/hearsayNotice.ts'
import { hearingPoints } from '../law/proceedings.ts'
import { counted } from '../shared/counted.ts'
import { compareDates, type IsoDate, isRealDate, weekdayDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { DatedTask } from './deadline.ts'
import { deadlineKinds } from './deadlineKinds.ts'
import { hearsayTasks } from './hearsayTasks.ts'

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

/** The day that was planned, or the one on which the summons was served by what is recorded. */
function summonsTasks(file: CaseFile): DatedTask[] {
  const before = file.court?.summons?.before
  const served = summonsServed(file)
  const day = before ?? served?.on
  if (!day) return []
  const { personalService, defendantAbsent } = hearingPoints
  const inPerson = !served || served.method === 'personal' || served.method === 'atCourt'
  return [
    {
      key: 'summons',
      kind: 'summons',
      when: { day },
      what: deadlineKinds.summons.title,
      rule: {
        text: `${before ? 'The day that you planned. ' : ''}${servedWords(file, served?.on)}The court goes on without the defendant only if the summons was served a reasonable time before the hearing.`,
        authority: defendantAbsent.authority,
        ...(inPerson ? {} : { caution: personalService.text }),
      },
      step: served ? 'papersServed' : 'court',
      done: served !== undefined || ordersMade(file).length > 0 || mainDecided(file),
    },
  ]
}

function servedWords(file: CaseFile, on: IsoDate | undefined): string {
  if (!on) return ''
  const hearing = hearings(file).first
  const isBefore = hearing && isRealDate(hearing) && compareDates(on, hearing) < 0
  const left = isBefore ? `, ${counted(clearDaysBetween(on, hearing), 'clear day')} before the hearing` : ''
  return `Recorded as served on ${weekdayDate(on)}${left}. `
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
