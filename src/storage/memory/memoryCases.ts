import type { Instant } from '../draftStore.ts'
import type { History } from '../history.ts'
import type { DraftRecord, Kept } from '../records.ts'

/** A case in memory: what is stored, the texts of its earlier versions, and its files by their ids. */
export type CaseInMemory = Kept & {
  history: History
  texts: ReadonlyMap<number, string>
  files: Map<string, Uint8Array<ArrayBuffer>>
}

/** A case that was removed and can be put back. */
export type Aside = CaseInMemory & { key: string; removedAt: Instant }

/** All that a device in memory holds: the cases by id, those removed by key, and the last number of each id let go. */
export type MemoryCases = {
  held: Map<string, CaseInMemory>
  aside: Map<string, Aside>
  numbers: Map<string, number>
}

/** A device with nothing on it. */
export const memoryCases = (): MemoryCases => ({ held: new Map(), aside: new Map(), numbers: new Map() })

/** The cases of one id that were removed, the last first; of all ids where none is given. */
export function lastAsideFirst({ aside }: MemoryCases, id?: string): Aside[] {
  return [...aside.values()]
    .filter(({ record }) => id === undefined || record.id === id)
    .toSorted((a, b) =>
      a.removedAt < b.removedAt ? 1 : a.removedAt > b.removedAt ? -1 : b.record.seq - a.record.seq,
    )
}

/** The highest number that a removed case of this id ever had; 0 where there was none. */
export function lastNumberOf(cases: MemoryCases, id: string): number {
  return Math.max(cases.numbers.get(id) ?? 0, ...lastAsideFirst(cases, id).map(({ record }) => record.seq))
}

/** Lets go of one removed case for good; its number is remembered. */
export function letGo(cases: MemoryCases, key: string): void {
  const gone = cases.aside.get(key)
  if (!gone) return
  const { id } = gone.record
  cases.numbers.set(id, lastNumberOf(cases, id))
  cases.aside.delete(key)
}

/** The record of an earlier version of a case; undefined where it is not kept. */
export function versionOf(held: CaseInMemory, seq: number): DraftRecord | undefined {
  const text = held.texts.get(seq)
  return text === undefined ? undefined : { id: held.record.id, seq, text }
}
