import type { DraftStore, DraftSummary } from '#src/storage/draftStore.ts'
import { changeRecord, type DraftRecord, keep, openRecord } from '#src/storage/records.ts'
import {
  type Aside,
  asRemoved,
  lastNumber,
  lastRemovedFirst,
  lettingGo,
  removedRecord,
} from '#src/storage/removedRecords.ts'
import { heldAt } from '#src/storage/retention.ts'
import { newestFirst } from '#src/storage/summaries.ts'

/** A device whose drafts live in memory; each call of `tab` is another tab of the app on it. */
export function memoryDevice() {
  const drafts = new Map<string, DraftRecord>()
  const summaries = new Map<string, DraftSummary>()
  const removed = new Map<string, Aside>()
  const listeners = new Set<{ tab: symbol; listener: (id: string) => void }>()

  const tab = (): DraftStore => {
    const me = Symbol('tab')
    const tell = (id: string) => {
      for (const { tab, listener } of listeners) if (tab !== me) listener(id)
    }
    return {
      list: async () => newestFirst([...summaries.values()]),
      read: async (id) => openRecord(drafts.get(id)),
      change: async (id, seq, patch, now) => {
        const { changed, kept } = changeRecord(drafts.get(id), seq, patch, now)
        if (kept) {
          drafts.set(id, kept.record)
          summaries.set(id, kept.summary)
          tell(id)
        }
        return changed
      },
      create: async (draft, now) => {
        const { id } = draft.case
        if (drafts.has(id)) return { created: false, because: 'exists' }
        const seq = lastNumber([...removed.values()], id) + 1
        const kept = keep(draft, seq, now)
        drafts.set(id, kept.record)
        summaries.set(id, kept.summary)
        tell(id)
        return { created: true, seq }
      },
      remove: async (id, now) => {
        const record = drafts.get(id)
        const summary = summaries.get(id)
        if (!record || !summary) return { removed: false, because: 'missing' }
        const held = heldAt(summary, now)
        if (held) return { removed: false, ...held }
        const aside = removedRecord(record, summary, now)
        removed.set(aside.id, aside)
        drafts.delete(id)
        summaries.delete(id)
        tell(id)
        return { removed: true }
      },
      restore: async (id, key) => {
        const all = lastRemovedFirst([...removed.values()], id)
        const kept = key === undefined ? all[0] : all.find((one) => one.id === key)
        if (!kept) return { restored: false, because: 'notKept' }
        if (drafts.has(id)) return { restored: false, because: 'exists' }
        drafts.set(id, { id, seq: kept.seq, text: kept.text })
        summaries.set(id, kept.summary)
        removed.delete(kept.id)
        tell(id)
        return { restored: true }
      },
      removed: async () => lastRemovedFirst([...removed.values()]).map(asRemoved),
      purge: async (before) => {
        const { gone, numbers } = lettingGo([...removed.values()], before)
        for (const key of gone) removed.delete(key)
        for (const number of numbers) removed.set(number.id, number)
      },
      watch: (listener) => {
        const entry = { tab: me, listener }
        listeners.add(entry)
        return () => {
          listeners.delete(entry)
        }
      },
      beforeClosing: () => () => undefined,
      close: () => undefined,
    }
  }

  return { tab, drafts }
}
