import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { mainDecided } from '../case/ordersMade.ts'
import { conditionsOf } from '../conditions/condition.ts'
import { orderLimits } from '../law/act.ts'
import { houseRule, spa } from '../law/citations.ts'
import { changePoints } from '../law/discharge.ts'
import { interimPoints } from '../law/interim.ts'
import { compareDates, type IsoDate, lastDayOfYears } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import { type ChangeOfOrder, checkVaryRenewDischarge } from './checkVaryRenewDischarge.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'

/** What an application to vary, renew or discharge an order must say: SPA 2019 ss.4 and 5(7). */
export function checkChange(file: CaseFile, today: IsoDate): Finding[] {
  const { route, change } = file
  if (route?.kind !== 'change' || !route.deed || !route.order) return []
  const asked = changeAsked(file, route.deed, route.order)
  return [
    ...(asked ? checkVaryRenewDischarge(asked, decisionDay(file, today)) : []),
    ...(asksForNothing(file) ? [nothingAsked()] : []),
    ...(route.deed === 'renew' && !change?.newLength?.runs ? [noNewLength()] : []),
    ...endOfOrder(file, today),
    ...newLengthFindings(file, today),
    ...consentFindings(file, today),
    ...(route.order === 'interim' && change?.newLength?.runs === 'untilFurtherOrder'
      ? [interimNeedsDay()]
      : []),
  ]
}

function changeAsked(
  file: CaseFile,
  kind: ChangeOfOrder['kind'],
  order: ChangeOfOrder['order'],
): ChangeOfOrder | undefined {
  const { madeOn, standing, residence, consents = [] } = file.change ?? {}
  if (!madeOn || !standing || !residence) return undefined
  const added = conditionsAdded(file)
  return {
    kind,
    order,
    madeOn,
    residence,
    applicant: {
      who: 'chiefOfficer',
      appliedForOrder: standing.includes('appliedForOrder'),
      defendantResidesInArea: standing.includes('resides'),
      believesInOrComing: standing.includes('believes'),
    },
    consents: consents.flatMap(({ of, given }) => (of && given === 'yes' ? [of] : [])),
    adds:
      added.length === 0
        ? 'nothing'
        : added.every((one) => one.necessity?.trim())
          ? 'withReason'
          : 'withoutReason',
  }
}

function conditionsAdded(file: CaseFile) {
  const adds = file.change?.adds ?? []
  return conditionsOf({
    ...file,
    prohibitions: adds.includes('prohibitions') ? file.prohibitions : undefined,
    requirements: adds.includes('requirements') ? file.requirements : undefined,
  })
}

/** A variation that leaves every condition and the length as they are asks for nothing. */
function asksForNothing(file: CaseFile): boolean {
  const { route, change } = file
  if (route?.kind !== 'change' || route.deed !== 'vary' || !change?.inForce) return false
  const untouched = change.inForce.every(({ becomes }) => becomes === 'kept')
  return untouched && conditionsAdded(file).length === 0 && change.newLength === undefined
}

/** The day by which the two years of SPA 2019 s.4(4)(b) are counted: that of the hearing, or today while none is to come. */
function decisionDay(file: CaseFile, today: IsoDate): IsoDate {
  const day = hearings(file).full
  return day && compareDates(day, today) > 0 ? day : today
}

function endOfOrder(file: CaseFile, today: IsoDate): Finding[] {
  const { route, change } = file
  const isInterim = route?.kind === 'change' && route.order === 'interim'
  if (isInterim && mainDecided(file)) return [endedWithMain()]
  const lastDay = change?.length?.runs === 'until' ? change.length.lastDay : undefined
  if (!lastDay) return []
  if (compareDates(lastDay, today) < 0) return [ended()]
  const hearing = hearings(file).full
  return hearing && compareDates(lastDay, hearing) < 0 ? [endsBeforeHearing(lastDay, hearing)] : []
}

function newLengthFindings({ route, change }: CaseFile, today: IsoDate): Finding[] {
  if (route?.kind !== 'change' || route.deed === 'discharge' || change?.newLength?.runs !== 'until') return []
  const { lastDay } = change.newLength
  if (!lastDay) return []
  const now = change.length
  const shorter =
    route.deed === 'renew' &&
    (now?.runs === 'untilFurtherOrder' ||
      (now?.lastDay !== undefined && compareDates(lastDay, now.lastDay) <= 0))
  return [
    ...(compareDates(lastDay, today) < 0 ? [newEndPassed(lastDay)] : []),
    ...(shorter ? [notLonger()] : []),
    ...(route.order === 'full' && change.madeOn && compareDates(lastDay, twoYearsOf(change.madeOn)) < 0
      ? [underTwoYears(twoYearsOf(change.madeOn))]
      : []),
  ]
}

const twoYearsOf = (madeOn: IsoDate): IsoDate => lastDayOfYears(madeOn, 2)

function consentFindings({ route, change }: CaseFile, today: IsoDate): Finding[] {
  if (route?.kind !== 'change' || route.deed !== 'discharge') return []
  return (change?.consents ?? []).flatMap(({ given, on }) =>
    given === 'yes' && on && compareDates(on, today) > 0 ? [consentToCome(on)] : [],
  )
}

const nothingAsked = () =>
  stops(
    'change-of-nothing',
    { step: 'change', field: 'inForce' },
    'No condition is reworded, removed or added and no other length is asked for: say what the court is to change.',
    spa('s.4(1)'),
  )

const noNewLength = () =>
  stops(
    'renewal-without-length',
    { step: 'change', field: 'newLength.runs' },
    'Say for how long the order is to be renewed.',
    spa('s.4(1)'),
  )

const ended = () =>
  explains(
    'order-has-ended',
    { step: 'change', field: 'length.runs' },
    'The order ended before today. Whether an order that has ended can be changed is for your legal services: apply for a new order, or say why not.',
    changePoints.mustHear.authority,
  )

const endedWithMain = () =>
  explains(
    'interim-ended-with-main',
    { step: 'route', field: 'order' },
    'The main application is recorded as decided, so the interim order has ended: say why it is to be changed all the same.',
    interimPoints.endsWithMain.authority,
  )

const endsBeforeHearing = (lastDay: IsoDate, hearing: IsoDate) =>
  explains(
    'order-ends-before-hearing',
    { step: 'court', field: 'hearing' },
    `The order ends on ${longDate(lastDay)}, before the hearing on ${longDate(hearing)}: ask the court for an earlier day, or say why not.`,
    houseRule('an order is changed before it ends'),
  )

const newEndPassed = (lastDay: IsoDate) =>
  explains(
    'new-last-day-passed',
    { step: 'change', field: 'newLength.lastDay' },
    `The last day asked for, ${longDate(lastDay)}, has passed: correct it.`,
    spa('s.4(1)'),
  )

const notLonger = () =>
  explains(
    'renewal-not-longer',
    { step: 'change', field: 'newLength.lastDay' },
    'A renewal is asked for, and the order would last no longer than it does now: correct the day, or say why.',
    spa('s.4(1)'),
  )

const underTwoYears = (earliest: IsoDate) =>
  explains(
    'changed-length-under-two-years',
    { step: 'change', field: 'newLength.lastDay' },
    `The order would end before ${longDate(earliest)}, the end of two years from the day on which it was made. A full order with a fixed period lasts at least two years, and whether a variation may shorten that is not settled: ask legal services, or say why.`,
    orderLimits.twoYears.authority,
  )

const consentToCome = (on: IsoDate) =>
  explains(
    'consent-in-future',
    { step: 'change', field: 'consents' },
    `A consent is recorded as given on ${longDate(on)}, which is still to come: correct it.`,
    changePoints.consents.authority,
  )

const interimNeedsDay = () =>
  stops(
    'interim-renewed-without-day',
    { step: 'change', field: 'newLength.runs' },
    'An interim order has effect for a fixed period only: enter a last day.',
    interimPoints.fixedPeriod.authority,
  )
