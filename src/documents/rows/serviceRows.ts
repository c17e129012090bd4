import { policeServices } from '#src/domain/audience/policeServices.ts'
import type { PaperRow } from '../paperRow.ts'
import { orderServiceRecords } from '../serviceRecord/orderServiceRecord.ts'
import { serviceRecord } from '../serviceRecord/serviceRecord.ts'
import { provedOnce } from './audiences.ts'

/** The records of service: as proof, which is lodged, and whole, with what was said, or as a form to complete by hand, for the police. */
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
    from: 'police',
    code: 'D10',
    stem: 'service-record',
    title: 'Record of service: application papers',
    applies: () => true,
    build: ({ served, police: { file }, contents }) => [
      serviceRecord(
        { ...served, ...policeServices(file, served) },
        {
          ...{ audience: 'police-only', contents },
          plan: file.court?.summons,
        },
      ),
    ],
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
  {
    from: 'police',
    code: 'D10o',
    stem: 'order-service-record',
    title: 'Record of service: order',
    applies: () => true,
    build: ({ served, police: { file } }) =>
      orderServiceRecords({ ...served, ...policeServices(file, served) }, 'police-only'),
  },
]
