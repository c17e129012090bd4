import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { servicePossibilities } from '#src/domain/law/periods/servicePossibilities.ts'
import { type IsoDate, weekdayDate } from '#src/domain/shared/dates.ts'
import type { Block } from '../blocks.ts'
import { orderKind } from '../orderKind.ts'

const days = 10

/**
 * While the order is not served: the days on which it may be, each with the last day for the first notification. It begins with
 * `today`, or with the hearing or the making of the order where that is still to come.
 */
export function serviceDays(served: ServedCase, today: IsoDate): Block {
  const cautions = possibilities(served, today).flatMap(({ notification }) => notification.caution ?? [])
  return {
    kind: 'table',
    caption: 'If the order is served on this day, the last day to notify is',
    columns: [
      { header: 'Order served on', width: 3, rowHeader: true },
      { header: 'Last day to notify', width: 3 },
      ...(cautions.length > 0 ? [{ header: 'Take care', width: 5 }] : []),
    ],
    rows: possibilities(served, today).map(({ served: day, notification }) => [
      weekdayDate(day),
      weekdayDate(notification.lastDay),
      ...(cautions.length > 0 ? [notification.caution ?? ''] : []),
    ]),
  }
}

function possibilities(served: ServedCase, today: IsoDate) {
  const { court, order } = served
  const hearing = orderKind(served) === 'interim' ? (court.interimHearing ?? court.hearing) : court.hearing
  const from = order?.madeOn ?? hearing?.on ?? today
  return servicePossibilities(from > today ? from : today, days)
}
