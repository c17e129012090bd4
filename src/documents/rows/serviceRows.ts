import type { PaperRow } from '../paperRow.ts'
import { orderServiceRecords } from '../serviceRecord/orderServiceRecord.ts'
import { serviceRecord } from '../serviceRecord/serviceRecord.ts'
import { provedOnce } from './audiences.ts'

/** The records of service. */
export const serviceRows: readonly PaperRow[] = [
  {
    from: 'served',
    code: 'D10',
    stem: 'service-record',
    title: 'Record of service: application papers',
    applies: () => true,
    audiences: ({ papersServed }) => provedOnce(papersServed.some(({ complete }) => complete)),
    build: ({ served, contents }, audience) => [serviceRecord(served, { audience, contents })],
  },
  {
    from: 'served',
    code: 'D10o',
    stem: 'order-service-record',
    title: 'Record of service: order',
    applies: () => true,
    audiences: ({ ordersServed }) => provedOnce(ordersServed.some(({ service }) => service?.complete)),
    build: ({ served }, audience) => orderServiceRecords(served, audience),
  },
]
