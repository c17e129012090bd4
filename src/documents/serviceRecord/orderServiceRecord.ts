import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Audience, Block } from '../blocks.ts'
import { changeAsked } from '../changeOrder/orderToChange.ts'
import { orderKind } from '../orderKind.ts'
import { paperOpening, type Row } from '../paperOpening.ts'
import { gap } from '../phrase.ts'
import { blankService, servedBy } from './blankService.ts'
import { serviceRows } from './serviceRows.ts'
import { shortOpening } from './shortOpening.ts'

type Order = ServedCase['ordersServed'][number]

const names = { full: 'Stalking protection order', interim: 'Interim stalking protection order' } as const

/**
 * The record of the service of each order that was made, from which the days for the first notification run: SPA 2019 s.9(1).
 * Before an order is made or its service recorded it is a form to complete by hand; the court’s copy holds what is fully recorded.
 */
export function orderServiceRecords(served: ServedCase, audience: Audience): Block[][] {
  const orders = served.ordersServed
  if (audience !== 'police-only')
    return orders.filter(({ service }) => service?.complete).map((order) => record(served, order))
  return orders.length > 0
    ? orders.map((order) => record(served, order))
    : [record(served, { kind: orderKind(served) })]
}

const deeds = { vary: ', as varied', renew: ', as renewed', discharge: '' } as const

/** What a court did with an order that it had made before. */
const changed = (served: ServedCase): string => deeds[changeAsked(served)?.deed ?? 'discharge']

function record(served: ServedCase, { kind, madeOn, court, service }: Order): Block[] {
  const rows: Row[] = [
    ...shortOpening(served),
    { label: 'Order', value: `${names[kind]}${changed(served)}` },
    ...(madeOn ? [{ label: changed(served) ? 'Changed on' : 'Made on', value: longDate(madeOn) }] : []),
    ...(madeOn && court && court !== served.court.name ? [{ label: 'Made by', value: court }] : []),
  ]
  return [
    ...paperOpening('Record of service: order', rows),
    ...(service
      ? [
          {
            kind: 'heading',
            level: 2,
            text: service.on ? `Served on ${longDate(service.on)}` : 'Service',
          } as const,
          {
            kind: 'rows',
            rows: serviceRows(service, served.defendant.name ?? gap('the name of the defendant'), 'service'),
          } as const,
          ...servedBy(service.by),
        ]
      : blank(changeAsked(served)?.deed === 'discharge')),
  ]
}

/** There is no record for a notification of an order that was discharged. */
const blank = (isDischarge: boolean): readonly Block[] => [
  {
    kind: 'paragraph',
    tone: 'note',
    text: 'Complete this by hand when the order is served. Then enter it, so that the record for the court is made from it.',
  },
  { kind: 'paragraph', text: 'Tick what was served.', keepWithNext: true },
  { kind: 'field', name: 'order', label: 'The order as the court made it', control: 'checkbox' },
  { kind: 'field', name: 'explanation', label: 'The paper that explains the order', control: 'checkbox' },
  ...(isDischarge
    ? []
    : [
        {
          kind: 'field',
          name: 'notification',
          label: 'The record for the notification',
          control: 'checkbox',
        } as const,
      ]),
  ...blankService(false),
]
