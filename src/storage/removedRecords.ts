import type { DraftSummary, Instant, RemovedDraft } from './draftStore.ts'
import type { DraftRecord } from './records.ts'

/** A draft kept aside. Its `id` is its own key, as a case of one id may be removed, imported again and removed again. */
export type RemovedRecord = DraftRecord & { of: string; summary: DraftSummary; removedAt: Instant }

/** What is kept of a draft that is removed. */
export function removedRecord(record: DraftRecord, summary: DraftSummary, removedAt: Instant): RemovedRecord {
  return { ...record, id: `${record.id} ${removedAt} ${record.seq}`, of: record.id, summary, removedAt }
}

/** The drafts of one id that are kept aside, the last removed first; of all ids where none is given. */
export function lastRemovedFirst(records: readonly RemovedRecord[], id?: string): RemovedRecord[] {
  return records
    .filter(({ of }) => id === undefined || of === id)
    .toSorted((a, b) => (a.removedAt < b.removedAt ? 1 : a.removedAt > b.removedAt ? -1 : b.seq - a.seq))
}

/** What the list of removed drafts shows of one. */
export function asRemoved({ id, removedAt, summary }: RemovedRecord): RemovedDraft {
  return { key: id, removedAt, summary }
}
