import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { hearings } from '#src/domain/case/hearings.ts'
import { type OrderMade, orderInForce } from '#src/domain/case/ordersMade.ts'
import { isUnderPart2, notificationDuty } from '#src/domain/law/notification.ts'
import { compareDates, type IsoDate, isRealDate } from '#src/domain/shared/dates.ts'

/** What this page knows of the decisions, as far as they are entered. */
export type Decisions = Pick<CaseFile, 'service'>

/** The duty to notify under the order in force. Before a decision it is the duty under an order of its own. */
export function dutyOf(
  decisions: Decisions,
  { circumstances, court }: Pick<CaseFile, 'circumstances' | 'court'>,
  today: IsoDate,
) {
  const order = orderInForce(decisions)
  const { answer, ends } = circumstances?.sexOffenderNotification ?? {}
  const finalDay = ends?.kind === 'on' ? ends.lastDay : undefined
  const day = serviceDay(order) ?? firstPossibleDay(decisions, { court }, today)
  return notificationDuty({
    order: order?.kind ?? 'full',
    replacesInterim: order?.record.replacesInterim?.answer === 'yes',
    underPart2: answer === 'yes' && isUnderPart2(finalDay, day),
  })
}

/** The day on which an order was served, once it is a day that exists. */
export function serviceDay(order: OrderMade | undefined): IsoDate | undefined {
  const day = order?.record.served?.answer === 'yes' ? order.record.served.on : undefined
  return day && isRealDate(day) ? day : undefined
}

/** From which day on service is possible: the latest of today, the day the order was made, and the hearing. */
export function firstPossibleDay(
  decisions: Decisions,
  file: Pick<CaseFile, 'court' | 'route'>,
  today: IsoDate,
): IsoDate {
  const order = orderInForce(decisions)
  const decided = order ? order.record.madeOn : hearings(file).first
  const known = decided && isRealDate(decided) ? [today, decided] : [today]
  return known.toSorted(compareDates).at(-1) ?? today
}
