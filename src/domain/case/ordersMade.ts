import type { CaseFile } from './caseFile.ts'

/** A decision as the case file holds it, of either order. */
export type OrderRecord = NonNullable<NonNullable<CaseFile['service']>['outcome']>

/** An order that the court has made, and the field of the service step in which its record stands. */
export type OrderMade = { kind: 'full' | 'interim'; field: 'outcome' | 'interim'; record: OrderRecord }

/** Every order that is recorded as made, the interim one first. */
export function ordersMade({ service }: Pick<CaseFile, 'service'>): OrderMade[] {
  const { interim, outcome } = service ?? {}
  return [
    ...(interim?.result === 'made' ? [{ kind: 'interim', field: 'interim', record: interim } as const] : []),
    ...(outcome?.result === 'made'
      ? [{ kind: 'full', field: 'outcome', record: ending(outcome) } as const]
      : []),
  ]
}

/** An order that lasts until a further order has no last day, whatever was typed before. */
function ending(record: OrderRecord): OrderRecord {
  const { lastDay, ...rest } = record
  return record.runs === 'untilFurtherOrder' || lastDay === undefined ? rest : { ...rest, lastDay }
}

/** Whether the main application is decided, or ended by withdrawal: an interim order then has no effect, SPA 2019 s.5(6)(b). */
export function mainDecided({ service }: Pick<CaseFile, 'service'>): boolean {
  const result = service?.outcome?.result
  return result !== undefined && result !== 'notYet'
}

/** The order that binds the defendant: the full one, or the interim one until the main application is decided. */
export function orderInForce(file: Pick<CaseFile, 'service'>): OrderMade | undefined {
  return ordersMade(file).findLast(({ kind }) => kind === 'full' || !mainDecided(file))
}
