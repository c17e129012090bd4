import type { CaseFile } from '../case/caseFile.ts'
import { type OrderMade, orderInForce } from '../case/ordersMade.ts'
import { toldEvents } from '../case/safety.ts'
import { unansweredConditions } from '../conditions/conditionsMade.ts'
import { interimWarningsOf } from '../deadlines/interimWarningsOf.ts'
import { houseRule, spa } from '../law/citations.ts'
import { interimPoints } from '../law/interim.ts'
import { daysBetween, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import { joinWords } from '../shared/joinWords.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'

const practice = houseRule('somebody watches over the order once it is made')

/** Who is told, when the order is looked at again, and no day left unprotected. */
export function checkAfterGrant(file: CaseFile, today: IsoDate): Finding[] {
  const { safety } = file
  const planned = new Set((safety?.told ?? []).map(({ event }) => event))
  const untold = toldEvents.filter((event) => !planned.has(event))
  const order = orderInForce(file)
  return [
    ...(safety?.told?.length && untold.length > 0 ? [nobodyTold(untold)] : []),
    ...(safety?.afterGrant && !safety.afterGrant.reviewOn ? [noReview()] : []),
    ...(order?.record.served?.answer === 'no' ? [notServed(order)] : []),
    ...(order?.kind === 'interim' ? interimEnding(file, order.record.lastDay, today) : []),
    ...(order && unansweredConditions(file, order).length > 0 ? [conditionsOpen(order)] : []),
  ]
}

const eventWords: Record<(typeof toldEvents)[number], string> = {
  lodged: 'the application is lodged',
  hearing: 'the hearing is listed',
  outcome: 'the court decides',
  aboutToBeServed: 'papers are about to be served',
  served: 'papers are served',
}

function interimEnding(file: CaseFile, lastDay: IsoDate | undefined, today: IsoDate): Finding[] {
  const left = lastDay ? daysBetween(today, lastDay) : undefined
  if (lastDay === undefined || left === undefined || left > (interimWarningsOf(file)[0] ?? 0)) return []
  const ends = left < 0 ? `ended on ${longDate(lastDay)}` : `ends on ${longDate(lastDay)}`
  const message = `The interim order ${ends}: ask the court to renew it or to decide the main application. ${interimPoints.keepWatch.text}`
  const where = { step: 'service', field: 'interim.lastDay' } as const
  return [explains('interim-ending', where, message, interimPoints.keepWatch.authority)]
}

const nobodyTold = (events: readonly (typeof toldEvents)[number][]) =>
  explains(
    'told-list-incomplete',
    { step: 'safety', field: 'told' },
    `Nobody is to be told when ${joinWords(
      events.map((event) => eventWords[event]),
      'or',
    )}: add who tells the protected person.`,
    practice,
  )

const noReview = () =>
  explains(
    'review-without-day',
    { step: 'safety', field: 'afterGrant.reviewOn' },
    'Enter the day on which the order is first reviewed, or say why there is none.',
    practice,
  )

const notServed = ({ field }: OrderMade) =>
  explains(
    'order-not-served',
    { step: 'service', field: `${field}.served` },
    'The order is made but not yet served: serve it, because the duty to notify begins with service.',
    spa('s.9(1)'),
  )

const conditionsOpen = ({ field }: OrderMade) =>
  explains(
    'conditions-made-not-recorded',
    { step: 'service', field: `${field}.conditions` },
    'Say of each condition whether the court made it as drafted, in other words or not at all. Until then the explanation for the defendant is not for handing over.',
    spa('s.6(c)'),
  )
