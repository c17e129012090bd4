import type { DraftSummary, Instant, RemovedDraft } from './draftStore.ts'
import type { DraftRecord } from './records.ts'

/** A draft kept aside. Its `id` is its own key, as a case of one id may be removed, imported again and removed again. */
export type RemovedRecord = DraftRecord & { of: string; summary: DraftSummary; removedAt: Instant }

/** What is kept of a draft that is removed. */
export function removedRecord(record: DraftRecord, summary: DraftSummary, removedAt: Instant): RemovedRecord {
  return { ...record, id: `${record.id} ${removedAt} ${record.seq}`, of: record.id, summary, removedAt }
}

/** The number that a draft had when it was let go. It says nothing else of the case. */
export type LastNumber = { id: string; of: string; seq: number }

/** What stands in the place for removed drafts: those kept aside, and the last numbers of those let go. */
export type Aside = RemovedRecord | LastNumber

const isKept = (aside: Aside): aside is RemovedRecord => 'text' in aside

/** The drafts of one id that are kept aside, the last removed first; of all ids where none is given. */
export function lastRemovedFirst(asides: readonly Aside[], id?: string): RemovedRecord[] {
  return asides
    .filter(isKept)
    .filter(({ of }) => id === undefined || of === id)
    .toSorted((a, b) => (a.removedAt < b.removedAt ? 1 : a.removedAt > b.removedAt ? -1 : b.seq - a.seq))
}

/** The highest number that a removed draft of this id ever had; 0 where there was none. */
export function lastNumber(asides: readonly Aside[], id: string): number {
  return Math.max(0, ...asides.filter(({ of }) => of === id).map(({ seq }) => seq))
}

/** What lets go of the drafts removed before a moment: the keys to delete, then what stays of their numbers. */
export function lettingGo(
  asides: readonly Aside[],
  before: Instant,
): { gone: string[]; numbers: LastNumber[] } {
  const old = asides.filter(isKept).filter(({ removedAt }) => removedAt < before)
  const ids = [...new Set(old.map(({ of }) => of))]
  return {
    gone: old.map(({ id }) => id),
    numbers: ids.map((of) => ({ id: `last ${of}`, of, seq: lastNumber(asides, of) })),
  }
}

/** What the list of removed drafts shows of one. */
export function asRemoved({ id, removedAt, summary }: RemovedRecord): RemovedDraft {
  return { key: id, removedAt, summary }
}
