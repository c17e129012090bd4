import type { CaseFile } from '../case/caseFile.ts'
import { spa } from '../law/citations.ts'
import { notificationPoints } from '../law/notification.ts'
import { compareDates, type IsoDate, longDate } from '../shared/dates.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'

/** What the duty to notify depends on: sex-offender notification, an interim order before, and the day of service: SPA 2019 s.9. */
export function checkNotification({ circumstances, service }: CaseFile, today: IsoDate): Finding[] {
  const unknown = circumstances?.sexOffenderNotification?.answer === 'notKnown'
  const outcome = service?.outcome
  return [
    ...(unknown ? [part2NotKnown()] : []),
    ...(outcome?.result === 'made' ? madeFindings(outcome, today) : []),
  ]
}

type Outcome = NonNullable<NonNullable<CaseFile['service']>['outcome']>

function madeFindings(outcome: Outcome, today: IsoDate): Finding[] {
  const { order, madeOn, replacesInterim } = outcome
  const interimMadeOn = replacesInterim?.answer === 'yes' ? replacesInterim.interimMadeOn : undefined
  return [
    ...(order === 'full' && replacesInterim?.answer === 'notKnown' ? [replacesNotKnown()] : []),
    ...(interimMadeOn && madeOn && compareDates(interimMadeOn, madeOn) > 0 ? [interimAfterFull()] : []),
    ...servedFindings(outcome, today),
  ]
}

function servedFindings({ madeOn, served }: Outcome, today: IsoDate): Finding[] {
  if (served?.answer !== 'yes') return []
  const { on, explained, method } = served
  return [
    ...(on && compareDates(on, today) > 0 ? [serviceInFuture(on)] : []),
    ...(on && madeOn && compareDates(on, madeOn) < 0 ? [servedBeforeMade(on)] : []),
    ...(explained === 'no' ? [notExplained()] : []),
    ...(method === 'post' ? [servedByPost()] : []),
  ]
}

const at = (field: string) => ({ step: 'service', field: `outcome.${field}` }) as const

const part2NotKnown = () =>
  explains(
    'sex-offender-notification-not-known',
    { step: 'circumstances', field: 'sexOffenderNotification' },
    `It is not known whether the defendant is under sex-offender notification: find out before the order is served. ${notificationPoints.exempt.text}`,
    spa('s.9(5)'),
  )

const replacesNotKnown = () =>
  explains(
    'replaces-interim-not-known',
    at('replacesInterim'),
    `It is not known whether the order replaces an interim one: find out. ${notificationPoints.changesGoOn.text}`,
    spa('s.9(1)(a)'),
  )

const interimAfterFull = () =>
  explains(
    'interim-after-full',
    at('replacesInterim'),
    'The interim order is said to be made after the full one: correct the days.',
    spa('s.9(1)(a)'),
  )

const serviceInFuture = (on: IsoDate) =>
  explains(
    'service-in-future',
    at('served'),
    `The order is said to be served on ${longDate(on)}, which is still to come: correct it.`,
    spa('s.9(1)'),
  )

const servedBeforeMade = (on: IsoDate) =>
  explains(
    'served-before-made',
    at('served'),
    `The order is said to be served on ${longDate(on)}, before it was made: correct the days, because the time to notify runs from service.`,
    spa('s.9(1)'),
  )

const notExplained = () =>
  explains(
    'order-not-explained',
    at('served'),
    'The order was served but not explained: explain it now, or say why not.',
    notificationPoints.toldOnService.authority,
  )

const servedByPost = () =>
  explains(
    'order-served-by-post',
    at('served'),
    'The order was posted, so the day of service may be disputed: serve it by hand as well, or say why not.',
    spa('s.9(1)'),
  )
