import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { OrderKind } from '#src/domain/law/applicationCodes.ts'
import { isUnderPart2, notificationDuty } from '#src/domain/law/notification.ts'
import { compareDates, type IsoDate } from '#src/domain/shared/dates.ts'

/**
 * What a paper may say of the duty to notify. `interimBefore`: whether a full order takes the place of an interim one, which is
 * only `possible` while the court has not decided. `part2`: whether Part 2 of the Sexual Offences Act 2003 applies on the day of service,
 * or, before it, on the first day on which the order can be served.
 */
export type NotificationState = {
  duty: ReturnType<typeof notificationDuty>['duty']
  interimBefore: 'no' | 'possible' | 'yes'
  interimMadeOn?: IsoDate
  part2: 'yes' | 'no' | 'notKnown'
  part2Ends?: IsoDate
}

/** The duty under an order of this kind, as far as the case can tell on `today`. */
export function notificationState(served: ServedCase, order: OrderKind, today: IsoDate): NotificationState {
  const before = interimBefore(served, order)
  const { answer, ends } = served.circumstances.sexOffenderNotification ?? {}
  const ended = answer === 'yes' && !isUnderPart2(ends?.lastDay, serviceDay(served, order, today))
  const part2 = ended ? 'no' : (answer ?? 'notKnown')
  const replacesInterim = before.interimBefore === 'yes'
  const { duty } = notificationDuty({ order, replacesInterim, underPart2: part2 === 'yes' })
  return { duty, ...before, part2, ...(ends?.lastDay && !ended ? { part2Ends: ends.lastDay } : {}) }
}

/** The day of service, or the first on which the order can still be served. */
function serviceDay({ order, court }: ServedCase, kind: OrderKind, today: IsoDate): IsoDate {
  const made = order?.kind === kind ? order : undefined
  if (made?.servedOn) return made.servedOn
  const hearing = kind === 'interim' ? (court.interimHearing ?? court.hearing) : court.hearing
  const from = made?.madeOn ?? hearing?.on ?? today
  return compareDates(from, today) > 0 ? from : today
}

function interimBefore(
  { order: made, route }: ServedCase,
  order: OrderKind,
): Pick<NotificationState, 'interimBefore' | 'interimMadeOn'> {
  if (order === 'interim') return { interimBefore: 'no' }
  if (made?.kind === 'interim')
    return { interimBefore: 'yes', ...(made.madeOn ? { interimMadeOn: made.madeOn } : {}) }
  if (made?.kind === 'full')
    return made.replacesInterimMadeOn
      ? { interimBefore: 'yes', interimMadeOn: made.replacesInterimMadeOn }
      : { interimBefore: 'no' }
  return { interimBefore: route?.kind === 'full' ? 'no' : 'possible' }
}
