import type { Created, DraftStore, Removed, Restored } from '../draftStore.ts'
import type { TextMemory } from '../draftText.ts'
import type { Kept } from '../records.ts'
import { asRemoved, lastNumber, lastRemovedFirst, lettingGo, removedRecord } from '../removedRecords.ts'
import { newestFirst } from '../summaries.ts'
import { tabs } from '../vault/tabs.ts'
import { type Connection, connect, type Signals, type Write } from './connection.ts'

/** The store of versions that encrypted nothing. What it holds on a device is moved into a vault. */
export type OldDraftStore = Omit<DraftStore, 'undo' | 'redo' | 'destroy'>

type Options = Signals & { name?: string }

/** The case file's schemas are loaded when a draft is first opened, so that the list of applications does without. */
const rules = () => import('../records.ts')
const retention = () => import('../retention.ts')

/** The drafts in this browser's IndexedDB, in strict transactions: a draft and its summary change together or not at all. */
export function indexedDbDraftStore({ name = 'spo', ...signals }: Options = {}): OldDraftStore {
  const unsaved = new Set<() => Promise<void>>()
  const beforeClosing = async () => {
    await Promise.allSettled([...unsaved].map((save) => save()))
  }
  const connection = connect(name, { ...signals, beforeClosing })
  const others = tabs(name)
  const memory: TextMemory = {}
  return {
    removed: () =>
      connection.read(async (tx) =>
        lastRemovedFirst(await tx.objectStore('removed').getAll()).map(asRemoved),
      ),
    list: () => connection.read(async (tx) => newestFirst(await tx.objectStore('summaries').getAll())),
    ...reading(connection, memory),
    ...writing(connection, others.tell, memory),
    ...removing(connection, others.tell),
    watch: others.listen,
    beforeClosing: (save) => {
      unsaved.add(save)
      return () => {
        unsaved.delete(save)
      }
    },
    close: () => {
      delete memory.last
      others.close()
      connection.close()
    },
  }
}

function reading(connection: Connection, memory: TextMemory): Pick<DraftStore, 'read'> {
  return {
    read: async (id) => {
      const { openRecord } = await rules()
      return openRecord(await connection.read((tx) => tx.objectStore('drafts').get(id)), memory)
    },
  }
}

type Tell = (id: string) => void

function writing(
  { write }: Connection,
  tell: Tell,
  memory: TextMemory,
): Pick<DraftStore, 'change' | 'create'> {
  return {
    change: async (id, seq, patch, now) => {
      const { changeRecord } = await rules()
      const changed = await write(async (tx) => {
        const result = changeRecord(await tx.objectStore('drafts').get(id), seq, patch, now, memory)
        if (result.kept) await put(tx, result.kept)
        return result.changed
      })
      if (changed.saved) tell(id)
      return changed
    },
    create: async (draft, now) => {
      const { keep } = await rules()
      const { id } = draft.case
      const created = await write<Created>(async (tx) => {
        if (await tx.objectStore('drafts').getKey(id)) return { created: false, because: 'exists' }
        // Counting on from a removed draft of the same id, a tab that still shows that one cannot write over this one.
        const seq = lastNumber(await tx.objectStore('removed').getAll(), id) + 1
        await put(tx, keep(draft, seq, now, memory))
        return { created: true, seq }
      })
      if (created.created) tell(id)
      return created
    },
  }
}

function removing({ write }: Connection, tell: Tell): Pick<DraftStore, 'remove' | 'restore' | 'purge'> {
  return {
    remove: async (id, now) => {
      const { heldAt } = await retention()
      const removed = await write<Removed>(async (tx) => {
        const record = await tx.objectStore('drafts').get(id)
        const summary = await tx.objectStore('summaries').get(id)
        if (!record || !summary) return { removed: false, because: 'missing' }
        const held = heldAt(summary, now)
        if (held) return { removed: false, ...held }
        await tx.objectStore('removed').put(removedRecord(record, summary, now))
        await tx.objectStore('drafts').delete(id)
        await tx.objectStore('summaries').delete(id)
        return { removed: true }
      })
      if (removed.removed) tell(id)
      return removed
    },
    restore: async (id, key) => {
      const restored = await write<Restored>(async (tx) => {
        const all = lastRemovedFirst(await tx.objectStore('removed').getAll(), id)
        const kept = key === undefined ? all[0] : all.find((one) => one.id === key)
        if (!kept) return { restored: false, because: 'notKept' }
        if (await tx.objectStore('drafts').getKey(id)) return { restored: false, because: 'exists' }
        await put(tx, { record: { id, seq: kept.seq, text: kept.text }, summary: kept.summary })
        await tx.objectStore('removed').delete(kept.id)
        return { restored: true }
      })
      if (restored.restored) tell(id)
      return restored
    },
    purge: (before) =>
      write(async (tx) => {
        const removed = tx.objectStore('removed')
        const { gone, numbers } = lettingGo(await removed.getAll(), before)
        for (const key of gone) await removed.delete(key)
        for (const number of numbers) await removed.put(number)
      }),
  }
}

async function put(tx: Write, { record, summary }: Kept): Promise<void> {
  await tx.objectStore('drafts').put(record)
  await tx.objectStore('summaries').put(summary)
}
