import type { CaseFile } from '../case/caseFile.ts'
import { ordersMade } from '../case/ordersMade.ts'
import { paperServices } from '../case/paperServices.ts'
import type { ServedCase } from './servedCase.ts'

/** What was said when something was served, which stands in the record of the police alone. */
export type Said = { response?: string | undefined }

type Services = Pick<ServedCase, 'papersServed' | 'ordersServed'>
type Order = Services['ordersServed'][number]

/** The same services with what was said at each. */
type PoliceServices = {
  papersServed: (Services['papersServed'][number] & Said)[]
  ordersServed: (Omit<Order, 'service'> & { service?: (NonNullable<Order['service']> & Said) | undefined })[]
}

/** What is recorded of every service, with what was said. `served` is the view of the same case. */
export function policeServices(file: CaseFile, { papersServed, ordersServed }: Services): PoliceServices {
  const atPapers = new Map(paperServices(file).map(({ id, how }) => [id, how?.response]))
  const atOrders = new Map(ordersMade(file).map(({ kind, record: { served } }) => [kind, served?.response]))
  return {
    papersServed: papersServed.map((one) => ({ ...one, response: atPapers.get(one.id) })),
    ordersServed: ordersServed.map(({ service, ...order }) => ({
      ...order,
      service: service && { ...service, response: atOrders.get(order.kind) },
    })),
  }
}
