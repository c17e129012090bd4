import type { CaseFile } from '../case/caseFile.ts'
import { conditionsOf } from '../conditions/condition.ts'
import { spa } from '../law/citations.ts'
import { changePoints } from '../law/discharge.ts'
import { interimPoints } from '../law/interim.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { type ChangeOfOrder, checkVaryRenewDischarge } from './checkVaryRenewDischarge.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'

/** What an application to vary, renew or discharge an order must say: SPA 2019 ss.4 and 5(7). */
export function checkChange(file: CaseFile, today: IsoDate): Finding[] {
  const { route, change } = file
  if (route?.kind !== 'change' || !route.deed || !route.order) return []
  const asked = changeAsked(file, route.deed, route.order)
  return [
    ...(asked ? checkVaryRenewDischarge(asked, today) : []),
    ...(asksForNothing(file) ? [nothingAsked()] : []),
    ...(route.deed === 'renew' && !change?.newLength?.runs ? [noNewLength()] : []),
    ...(endedAlready(file, today) ? [ended()] : []),
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

const endedAlready = ({ change }: CaseFile, today: IsoDate) =>
  change?.length?.runs === 'until' &&
  change.length.lastDay !== undefined &&
  compareDates(change.length.lastDay, today) < 0

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

const interimNeedsDay = () =>
  stops(
    'interim-renewed-without-day',
    { step: 'change', field: 'newLength.runs' },
    'An interim order has effect for a fixed period only: enter a last day.',
    interimPoints.fixedPeriod.authority,
  )
