import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { isBusinessDay } from '../law/bankHolidays.ts'
import { houseRule } from '../law/citations.ts'
import { hearingPoints } from '../law/proceedings.ts'
import { compareDates, type IsoDate, weekdayDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'

const practice = houseRule('the hearing is on a day when everybody can come')

/** Somebody comes for the applicant on a possible day: MCA 1980 ss.56, 57. */
export function checkAttendance(file: CaseFile, today: IsoDate): Finding[] {
  const { officer, representative } = file.court?.attends ?? {}
  return [
    ...attendance('officer', 'the officer', officer),
    ...attendance('representative', 'a lawyer for the force', representative),
    ...hearingFindings(file, today),
  ]
}

function attendance(field: string, who: string, answer: 'yes' | 'no' | 'notKnown' | undefined): Finding[] {
  if (answer !== 'no' && answer !== 'notKnown') return []
  const said =
    answer === 'no' ? `It is said that ${who} will not attend` : `It is not known whether ${who} will attend`
  const { text, authority } = hearingPoints.applicantAbsent
  const where = { step: 'court', field: `attends.${field}` } as const
  return [explains(`attendance-${field}`, where, `${said}: arrange it, or say why not. ${text}`, authority)]
}

function hearingFindings(file: CaseFile, today: IsoDate): Finding[] {
  const { interim, full } = hearings(file)
  const main = isDecided(file.service?.outcome)
  return [
    ...(interim
      ? dayFindings(file, interim, main || isDecided(file.service?.interim), 'interimHearing', today)
      : []),
    ...(full ? dayFindings(file, full, main, 'hearing', today) : []),
  ]
}

const isDecided = (decision: { result?: string | undefined } | undefined) =>
  decision?.result !== undefined && decision.result !== 'notYet'

type Field = 'hearing' | 'interimHearing'

function dayFindings(
  { court }: CaseFile,
  on: IsoDate,
  decided: boolean,
  field: Field,
  today: IsoDate,
): Finding[] {
  const avoided = (court?.avoid ?? []).find(
    ({ from, to }) => from && compareDates(on, from) >= 0 && compareDates(on, to ?? from) <= 0,
  )
  return [
    ...(avoided ? [avoidedDay(avoided.id, on)] : []),
    ...(compareDates(on, today) < 0 && !decided ? [hearingPast(on, field)] : []),
    ...(isBusinessDay(on) ? [] : [closedDay(on, field)]),
  ]
}

const avoidedDay = (id: string, on: IsoDate) =>
  explains(
    'hearing-on-avoided-day',
    placeOf('court', id),
    `The hearing on ${longDate(on)} is on a day to avoid: tell the court, or say how this is dealt with.`,
    practice,
  )

const hearingPast = (on: IsoDate, field: Field) =>
  explains(
    'hearing-past',
    { step: 'court', field },
    `The hearing on ${longDate(on)} has passed: record what the court decided, or the new day.`,
    practice,
  )

const closedDay = (on: IsoDate, field: Field) =>
  hints(
    'hearing-not-on-working-day',
    { step: 'court', field },
    `${weekdayDate(on)} is a weekend or a bank holiday: check the day with the court.`,
    practice,
  )
