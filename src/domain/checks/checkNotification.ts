import type { CaseFile } from '../case/caseFile.ts'
import { type OrderMade, orderInForce, ordersMade } from '../case/ordersMade.ts'
import { firstPossibleDay, part2FinalDay, serviceDay } from '../deadlines/serviceDays.ts'
import { spa } from '../law/citations.ts'
import { isUnderPart2, notificationPoints } from '../law/notification.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding, Where } from './finding.ts'
import { explains } from './makeFinding.ts'

/** What the duty to notify depends on: sex-offender notification, an interim order before, and the day of service: SPA 2019 s.9. */
export function checkNotification(file: CaseFile, today: IsoDate): Finding[] {
  const answer = file.circumstances?.sexOffenderNotification?.answer
  const finalDay = part2FinalDay(file)
  const day = serviceDay(orderInForce(file)) ?? firstPossibleDay(file, today)
  const ended = finalDay && !isUnderPart2(finalDay, day)
  return [
    ...(answer === 'notKnown' ? [part2NotKnown()] : []),
    ...stationFindings(file),
    ...(ended ? [part2Ended(finalDay)] : []),
    ...ordersMade(file).flatMap((order) => madeFindings(order, ordersMade(file), today)),
  ]
}

/** The stations named are those of the force, which is not always the area in which notifying counts. */
function stationFindings({ area, defendant, service }: CaseFile): Finding[] {
  if (!service?.stations?.trim()) return []
  const homeHere = defendant?.address?.kind === undefined || defendant.address.kind === 'home'
  const livesHere = area?.basis === undefined || area.basis === 'resides'
  return homeHere && livesHere ? [] : [stationsElsewhere()]
}

function madeFindings(order: OrderMade, all: readonly OrderMade[], today: IsoDate): Finding[] {
  const { kind, record } = order
  if (kind === 'interim') return servedFindings(order, today)
  const { madeOn, replacesInterim } = record
  const recorded = all.find((other) => other.kind === 'interim')?.record.madeOn
  const interimMadeOn = replacesInterim?.answer === 'yes' ? replacesInterim.interimMadeOn : undefined
  return [
    ...(replacesInterim?.answer === 'notKnown' ? [replacesNotKnown()] : []),
    ...(interimMadeOn && madeOn && compareDates(interimMadeOn, madeOn) > 0 ? [interimAfterFull()] : []),
    ...(recorded && replacesInterim?.answer === 'no' ? [interimRecorded(recorded)] : []),
    ...servedFindings(order, today),
  ]
}

function servedFindings({ field, record: { madeOn, served } }: OrderMade, today: IsoDate): Finding[] {
  if (served?.answer !== 'yes') return []
  const { on, explained, method } = served
  const where = at(`${field}.served`)
  return [
    ...(on && compareDates(on, today) > 0 ? [serviceInFuture(where, on)] : []),
    ...(on && madeOn && compareDates(on, madeOn) < 0 ? [servedBeforeMade(where, on)] : []),
    ...(explained === 'no' ? [notExplained(where)] : []),
    ...(method === 'post' ? [servedByPost(where)] : []),
    ...(method === 'solicitor' ? [servedOnSolicitor(where)] : []),
  ]
}

const at = (field: string) => ({ step: 'service', field }) as const

const part2NotKnown = () =>
  explains(
    'sex-offender-notification-not-known',
    { step: 'circumstances', field: 'sexOffenderNotification' },
    `It is not known whether the defendant is under sex-offender notification: find out before the order is served. ${notificationPoints.exempt.text}`,
    spa('s.9(5)'),
  )

const part2Ended = (ends: IsoDate) =>
  explains(
    'sex-offender-notification-ended',
    { step: 'circumstances', field: 'sexOffenderNotification' },
    `Sex-offender notification ends on ${longDate(ends)}, before the order is or can be served, so the papers say that the defendant notifies within three days of service. Check that day with the officer who manages the defendant, and say how you know it.`,
    spa('s.9(6)'),
  )

const stationsElsewhere = () =>
  explains(
    'stations-perhaps-elsewhere',
    at('stations'),
    `The defendant is not recorded as living in your police area: say in which police area each station is, and why notifying there counts. ${notificationPoints.localArea.text}`,
    spa('s.14(1)'),
  )

const replacesNotKnown = () =>
  explains(
    'replaces-interim-not-known',
    at('outcome.replacesInterim'),
    `It is not known whether the order replaces an interim one: find out. ${notificationPoints.changesGoOn.text}`,
    spa('s.9(1)(a)'),
  )

const interimAfterFull = () =>
  explains(
    'interim-after-full',
    at('outcome.replacesInterim'),
    'The interim order is said to be made after the full one: correct the days.',
    spa('s.9(1)(a)'),
  )

const interimRecorded = (on: IsoDate) =>
  explains(
    'interim-recorded-not-replaced',
    at('outcome.replacesInterim'),
    `An interim order of ${longDate(on)} is recorded, but the order is said to replace none: correct one of them.`,
    spa('s.9(1)(a)'),
  )

const serviceInFuture = (where: Where, on: IsoDate) =>
  explains(
    'service-in-future',
    where,
    `The order is said to be served on ${longDate(on)}, which is still to come: correct it.`,
    spa('s.9(1)'),
  )

const servedBeforeMade = (where: Where, on: IsoDate) =>
  explains(
    'served-before-made',
    where,
    `The order is said to be served on ${longDate(on)}, before it was made: correct the days, because the time to notify runs from service.`,
    spa('s.9(1)'),
  )

const notExplained = (where: Where) =>
  explains(
    'order-not-explained',
    where,
    'The order was served but not explained: explain it now, or say why not.',
    notificationPoints.toldOnService.authority,
  )

const servedByPost = (where: Where) =>
  explains(
    'order-served-by-post',
    where,
    'The order was posted, so the day of service may be disputed: serve it by hand as well, or say why not.',
    spa('s.9(1)'),
  )

const servedOnSolicitor = (where: Where) =>
  explains(
    'order-served-on-solicitor',
    where,
    'The order was left with the solicitor, and the Act does not say whether that serves it on the defendant: the day of service may be disputed. Serve it by hand as well, or say why not.',
    spa('s.9(1)'),
  )
