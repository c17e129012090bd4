import type { CaseFile } from '../case/caseFile.ts'
import { compareDates, type IsoDate, shortDate } from '../shared/dates.ts'

/** A time during which something was meant to protect; without a last day it is not known to have ended. */
export type Band = { kind: 'bail' | 'interim' | 'full'; from: IsoDate; to?: IsoDate }

/** The times of bail and of the order made, as far as their first day is known, by first day. */
export function actBands({ proceedings, service }: Pick<CaseFile, 'proceedings' | 'service'>): Band[] {
  const { kind, from, ends } = proceedings?.bail ?? {}
  const bail = kind !== 'none' && from ? [band('bail', from, ends?.known ? ends.value : undefined)] : []
  return [...bail, ...orders(service?.outcome)].toSorted((a, b) => compareDates(a.from, b.from))
}

type Outcome = NonNullable<CaseFile['service']>['outcome']

function orders(outcome: Outcome): Band[] {
  if (outcome?.result !== 'made' || !outcome.order || !outcome.madeOn) return []
  const { order, madeOn, lastDay, replacesInterim } = outcome
  const before = replacesInterim?.answer === 'yes' ? replacesInterim.interimMadeOn : undefined
  return [
    ...(order === 'full' && before ? [band('interim', before, madeOn)] : []),
    band(order, madeOn, lastDay),
  ]
}

const band = (kind: Band['kind'], from: IsoDate, to: IsoDate | undefined): Band =>
  to === undefined ? { kind, from } : { kind, from, to }

const names = { bail: 'bail', interim: 'interim order', full: 'full order' } as const

/** "bail from 16 May 2026 to 16 Aug 2026". */
export function bandText({ kind, from, to }: Band): string {
  return `${names[kind]} from ${shortDate(from)}${to ? ` to ${shortDate(to)}` : ''}`
}
