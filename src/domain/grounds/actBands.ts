import type { CaseFile } from '../case/caseFile.ts'
import { type OrderMade, ordersMade } from '../case/ordersMade.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { shortDate } from '../shared/dateWords.ts'

/** A time during which something was meant to protect; without a last day it is not known to have ended. */
export type Band = { kind: 'bail' | 'interim' | 'full'; from: IsoDate; to?: IsoDate }

/** The times of bail and of the order made, as far as their first day is known, by first day. */
export function actBands({ proceedings, service }: Pick<CaseFile, 'proceedings' | 'service'>): Band[] {
  const { kind, from, ends } = proceedings?.bail ?? {}
  const bail = kind !== 'none' && from ? [band('bail', from, ends?.known ? ends.value : undefined)] : []
  return [...bail, ...orders({ service })].toSorted((a, b) => compareDates(a.from, b.from))
}

function orders(file: Pick<CaseFile, 'service'>): Band[] {
  const made = ordersMade(file)
  const decidedOn = file.service?.outcome?.on
  return made.flatMap(({ kind, record: { madeOn, lastDay, replacesInterim } }) => {
    if (!madeOn) return []
    if (kind === 'interim') return [band(kind, madeOn, fullOn(made) ?? decidedOn ?? lastDay)]
    const before = replacesInterim?.answer === 'yes' ? replacesInterim.interimMadeOn : undefined
    const recorded = made.some((order) => order.kind === 'interim' && order.record.madeOn)
    return [...(before && !recorded ? [band('interim', before, madeOn)] : []), band(kind, madeOn, lastDay)]
  })
}

const fullOn = (made: readonly OrderMade[]) => made.find(({ kind }) => kind === 'full')?.record.madeOn

const band = (kind: Band['kind'], from: IsoDate, to: IsoDate | undefined): Band =>
  to === undefined ? { kind, from } : { kind, from, to }

const names = { bail: 'bail', interim: 'interim order', full: 'full order' } as const

/** "bail from 16 May 2026 to 16 Aug 2026". */
export function bandText({ kind, from, to }: Band): string {
  return `${names[kind]} from ${shortDate(from)}${to ? ` to ${shortDate(to)}` : ''}`
}
