import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { mainDecided as isMainDecided } from '../case/ordersMade.ts'
import { spa } from '../law/citations.ts'
import { interimPoints, mayAskForInterim } from '../law/interim.ts'
import { withCaution } from '../law/statement.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'
import { numberedConditions } from './numberedItems.ts'

/** An interim order needs a main application by the same chief officer, a fixed end and conditions of its own: SPA 2019 ss.5, 6. */
export function checkInterim(file: CaseFile, today: IsoDate): Finding[] {
  const { route } = file
  if (route?.kind !== 'fullWithInterim' && route?.kind !== 'interimOnly') return []
  return [
    ...mainFindings(file, today),
    ...endFindings(file, today),
    ...contentFindings(file),
    ...noticeFindings(file),
  ]
}

function mainFindings(file: CaseFile, today: IsoDate): Finding[] {
  const { route } = file
  if (route?.kind !== 'interimOnly') return []
  if (isMainDecided(file) && !mayAskForInterim('determined', true).may) return [mainDecided()]
  return [
    ...(route.sameChiefOfficer === 'no' && !mayAskForInterim('alreadyMade', false).may
      ? [otherChiefOfficer()]
      : []),
    ...(route.mainMadeOn && compareDates(route.mainMadeOn, today) > 0 ? [mainNotMade(route.mainMadeOn)] : []),
  ]
}

function endFindings(file: CaseFile, today: IsoDate): Finding[] {
  const last = file.interim?.lastDay
  if (!last) return []
  if (compareDates(last, today) < 0) return [ended(last)]
  const hearing = hearings(file).full
  const gap = hearing && compareDates(last, hearing) < 0 ? hearing : undefined
  return gap ? [endsBeforeHearing(last, gap)] : []
}

function contentFindings(file: CaseFile): Finding[] {
  const conditions = numberedConditions(file)
  const undecided = conditions.some(({ condition }) => condition.interim === undefined)
  const none = conditions.every(({ condition }) => condition.interim !== 'yes')
  return conditions.length > 0 && none && !undecided ? [noCondition()] : []
}

function noticeFindings({ interim }: CaseFile): Finding[] {
  const notice = interim?.notice
  if (notice?.mode !== 'withoutNotice') return []
  const { authority } = interimPoints.withoutNotice
  const where = { step: 'interim', field: 'notice' } as const
  return [
    explains(
      'interim-without-notice',
      where,
      `${withCaution(interimPoints.withoutNotice)} Say what the legal adviser of the court said.`,
      authority,
    ),
    ...(notice.returnOn ? [] : [noReturnDay()]),
  ]
}

const otherChiefOfficer = () =>
  stops(
    'interim-other-chief-officer',
    { step: 'route', field: 'sameChiefOfficer' },
    'Only the chief officer who made the main application may ask for the interim order: make this application in that name.',
    spa('s.5(2)'),
  )

const mainNotMade = (on: IsoDate) =>
  stops(
    'interim-main-not-made',
    { step: 'route', field: 'mainMadeOn' },
    `The main application is dated ${longDate(on)}, which is still to come: an interim order needs one that is made, or made at the same time.`,
    spa('s.5(2)'),
  )

const mainDecided = () =>
  stops(
    'interim-main-decided',
    { step: 'route', field: 'kind' },
    'The main application has been decided, so an interim order can no longer be asked for.',
    spa('s.5(1)'),
  )

const ended = (last: IsoDate) =>
  stops(
    'interim-already-ended',
    { step: 'interim', field: 'lastDay' },
    `The last day of the interim order, ${longDate(last)}, has passed: choose a later day.`,
    spa('s.5(6)'),
  )

const endsBeforeHearing = (last: IsoDate, hearing: IsoDate) =>
  explains(
    'interim-ends-before-hearing',
    { step: 'interim', field: 'lastDay' },
    `The interim order would end on ${longDate(last)}, before the full hearing on ${longDate(hearing)}: choose a later day, or say why.`,
    interimPoints.keepWatch.authority,
  )

const noCondition = () =>
  stops(
    'interim-without-condition',
    { step: 'prohibitions' },
    'No condition is sought in the interim order: say at each condition whether it is.',
    spa('s.6(c)'),
  )

const noReturnDay = () =>
  explains(
    'interim-without-return-day',
    { step: 'interim', field: 'notice.returnOn' },
    'Propose a day for a hearing with the defendant, or say why there is none.',
    interimPoints.withoutNotice.authority,
  )
