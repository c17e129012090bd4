import type { Draft } from '#src/domain/case/draft.ts'
import type { Changed, DraftStore, Instant } from '../draftStore.ts'
import { DraftMissing } from '../faults.ts'
import { afterChange, afterRedo, afterUndo, firstHistory, type History, trimmed, waysOf } from '../history.ts'
import { changeRecord, type Kept, keep, openRecord } from '../records.ts'
import { heldAt } from '../retention.ts'
import { newestFirst } from '../summaries.ts'
import { unneededFiles } from '../unneededFiles.ts'
import { wayBack } from '../wayBack.ts'
import {
  type CaseInMemory,
  lastAsideFirst,
  lastNumberOf,
  letGo,
  type MemoryCases,
  memoryCases,
  versionOf,
} from './memoryCases.ts'
import { memoryFiles } from './memoryFiles.ts'

type Tell = (id: string) => void

/**
 * A device that keeps drafts and their files in the memory of this page alone and writes nothing; each call of `tab` is one more view of
 * it, which hears what the others change.
 */
export function memoryDevice() {
  const cases = memoryCases()
  const listeners = new Set<{ tab: symbol; listener: Tell }>()

  const tab = (): DraftStore => {
    const me = Symbol('tab')
    const tell = (id: string) => {
      for (const { tab, listener } of listeners) if (tab !== me) listener(id)
    }
    return {
      ...reading(cases),
      ...changing(cases, tell),
      ...goingBack(cases, tell),
      ...removing(cases, tell),
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
  return { tab, cases, files: memoryFiles(cases) }
}

function reading(cases: MemoryCases): Pick<DraftStore, 'list' | 'read' | 'removed'> {
  return {
    list: async () => newestFirst([...cases.held.values()].map(({ summary }) => summary)),
    read: async (id) => {
      const held = cases.held.get(id)
      const opened = openRecord(held?.record)
      return held && opened.kind === 'draft' ? { ...opened, ways: waysOf(held.history) } : opened
    },
    removed: async () =>
      lastAsideFirst(cases).map(({ key, removedAt, summary }) => ({ key, removedAt, summary })),
  }
}

function changing(cases: MemoryCases, tell: Tell): Pick<DraftStore, 'change' | 'create'> {
  return {
    change: async (id, seq, patch, now) => {
      const held = cases.held.get(id)
      const { changed, kept } = changeRecord(held?.record, seq, patch, now)
      if (!held || !kept) return changed
      const history = hold(cases, held, kept, afterChange(held.history, seq, kept.record.seq, now))
      tell(id)
      return { ...changed, ways: waysOf(history) }
    },
    create: async (draft, now) => {
      const { id } = draft.case
      if (cases.held.has(id)) return { created: false, because: 'exists' }
      const seq = lastNumberOf(cases, id) + 1
      const kept = keep(draft, seq, now)
      cases.held.set(id, {
        ...kept,
        history: firstHistory(seq, now),
        texts: new Map([[seq, kept.record.text]]),
        files: new Map(),
      })
      tell(id)
      return { created: true, seq }
    },
  }
}

function hold(cases: MemoryCases, held: CaseInMemory, kept: Kept, next: History): History {
  const { history, dropped } = trimmed(next)
  const texts = new Map(held.texts).set(kept.record.seq, kept.record.text)
  const letGo = dropped.flatMap((seq) => texts.get(seq) ?? [])
  for (const seq of dropped) texts.delete(seq)
  for (const file of unneededFiles([...held.files.keys()], { letGo, kept: [...texts.values()] })) {
    held.files.delete(file)
  }
  cases.held.set(kept.record.id, { ...kept, history, texts, files: held.files })
  return history
}

function goingBack(cases: MemoryCases, tell: Tell): Pick<DraftStore, 'undo' | 'redo'> {
  const go = async (id: string, seq: number, now: Instant, way: typeof afterUndo): Promise<Changed> => {
    const held = cases.held.get(id)
    if (!held) throw new DraftMissing()
    const current = draftOf(held)
    const ways = waysOf(held.history)
    if (held.record.seq !== seq)
      return { saved: false, current: { draft: current, seq: held.record.seq, ways } }
    const found = way(held.history, seq, seq + 1, now)
    if (!found) return { saved: true, draft: current, seq, ways }
    const draft = wayBack(current, draftOf(held, found.target))
    const history = hold(cases, held, keep(draft, seq + 1, now), found.history)
    tell(id)
    return { saved: true, draft, seq: seq + 1, ways: waysOf(history) }
  }
  return {
    undo: (id, seq, now) => go(id, seq, now, afterUndo),
    redo: (id, seq, now) => go(id, seq, now, afterRedo),
  }
}

function draftOf(held: CaseInMemory, seq = held.record.seq): Draft {
  const opened = openRecord(seq === held.record.seq ? held.record : versionOf(held, seq))
  if (opened.kind !== 'draft') throw new DraftMissing()
  return opened.draft
}

function removing(
  cases: MemoryCases,
  tell: Tell,
): Pick<DraftStore, 'remove' | 'restore' | 'destroy' | 'purge'> {
  return {
    remove: async (id, now) => {
      const held = cases.held.get(id)
      if (!held) return { removed: false, because: 'missing' }
      const because = heldAt(held.summary, now)
      if (because) return { removed: false, ...because }
      const key = `${id} ${now} ${held.record.seq}`
      cases.aside.set(key, { ...held, key, removedAt: now })
      cases.held.delete(id)
      tell(id)
      return { removed: true }
    },
    restore: async (id, key) => {
      const all = lastAsideFirst(cases, id)
      const kept = key === undefined ? all[0] : all.find((one) => one.key === key)
      if (!kept) return { restored: false, because: 'notKept' }
      if (cases.held.has(id)) return { restored: false, because: 'exists' }
      const { key: found, removedAt: _, ...held } = kept
      cases.held.set(id, held)
      cases.aside.delete(found)
      tell(id)
      return { restored: true }
    },
    destroy: async (key) => letGo(cases, key),
    purge: async (before) => {
      for (const { key, removedAt } of lastAsideFirst(cases)) if (removedAt < before) letGo(cases, key)
    },
  }
}
