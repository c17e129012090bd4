import type { CaseFile } from '../case/caseFile.ts'

type InForce = NonNullable<NonNullable<CaseFile['change']>['inForce']>[number]

/** A condition that an order has already, with its number in it. */
export type NumberedInForce = { id: string; number: number; condition: InForce }

/** The conditions of the order that is to be varied or renewed; none where a new order, or a discharge, is asked for. */
export function conditionsInForce({ route, change }: Pick<CaseFile, 'route' | 'change'>): NumberedInForce[] {
  if (route?.kind !== 'change' || route.deed === 'discharge') return []
  return (change?.inForce ?? []).map((condition, place) => ({
    id: condition.id,
    number: place + 1,
    condition,
  }))
}

/** Those of which the court is asked that they be reworded or removed. */
export function changesOfConditions(file: Pick<CaseFile, 'route' | 'change'>): NumberedInForce[] {
  return conditionsInForce(file).filter(
    ({ condition: { becomes } }) => becomes === 'reworded' || becomes === 'removed',
  )
}
