import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { type OrderMade, orderInForce } from '../case/ordersMade.ts'
import { isUnderPart2, notificationDuty } from '../law/notification.ts'
import { compareDates, type IsoDate, isRealDate } from '../shared/dates.ts'

type Decisions = Pick<CaseFile, 'service' | 'circumstances' | 'court' | 'route'>

/** The day on which an order was served, once it is a day that exists. */
export function serviceDay(order: OrderMade | undefined): IsoDate | undefined {
  const day = order?.record.served?.answer === 'yes' ? order.record.served.on : undefined
  return day && isRealDate(day) ? day : undefined
}

/** From which day on service is possible: the latest of today, and of the day the order was made or else the first hearing. */
export function firstPossibleDay(
  file: Pick<CaseFile, 'service' | 'court' | 'route'>,
  today: IsoDate,
): IsoDate {
  const order = orderInForce(file)
  const decided = order ? order.record.madeOn : hearings(file).first
  return decided && isRealDate(decided) && compareDates(decided, today) > 0 ? decided : today
}

/** The final day of notification under Part 2 of the Sexual Offences Act 2003, where the defendant is under it and its end is known. */
export function part2FinalDay({ circumstances }: Pick<CaseFile, 'circumstances'>): IsoDate | undefined {
  const { answer, ends } = circumstances?.sexOffenderNotification ?? {}
  return answer === 'yes' && ends?.kind === 'on' ? ends.lastDay : undefined
}

/** The duty to notify under the order in force. Before a decision it is the duty under a full order of its own: SPA 2019 s.9(1), (5). */
export function dutyOf(file: Decisions, today: IsoDate): ReturnType<typeof notificationDuty> {
  const order = orderInForce(file)
  const day = serviceDay(order) ?? firstPossibleDay(file, today)
  return notificationDuty({
    order: order?.kind ?? 'full',
    replacesInterim: order?.record.replacesInterim?.answer === 'yes',
    underPart2:
      file.circumstances?.sexOffenderNotification?.answer === 'yes' && isUnderPart2(part2FinalDay(file), day),
  })
}
