import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { DraftSummary } from '../draftStore.ts'
import { asFault, StorageOutdated, StorageUnavailable } from '../faults.ts'
import type { DraftRecord } from '../records.ts'
import type { Aside } from '../removedRecords.ts'

type Schema = DBSchema & {
  drafts: { key: string; value: DraftRecord }
  summaries: { key: string; value: DraftSummary }
  removed: { key: string; value: Aside }
}

type Store = 'drafts' | 'summaries' | 'removed'
const stores: Store[] = ['drafts', 'summaries', 'removed']
const currentVersion = 1

export type Write = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>
export type Read = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly'>

/** What the app wants to hear of: another tab that keeps an old version open, and this page having become the old one. */
export type Signals = { onBlocked?: () => void; onOutdated?: () => void }

/** `beforeClosing` saves what is not stored yet while a newer tab waits for this one to close. */
type Hearing = Signals & { beforeClosing?: () => Promise<void> }

/** How long a newer tab is kept waiting, in milliseconds. */
const longestWait = 3_000

/** A connection to the one database. Each transaction is whole or not at all; failures come out as faults. */
export type Connection = {
  read: <T>(work: (transaction: Read) => Promise<T>) => Promise<T>
  /** Settles once the browser says that the change is on the disk. */
  write: <T>(work: (transaction: Write) => Promise<T>) => Promise<T>
  close: () => void
}

/** Opens the database at the first use, and again when the browser has closed it. */
export function connect(name: string, signals: Hearing, version = currentVersion): Connection {
  let opening: Promise<IDBPDatabase<Schema>> | undefined
  let outdated = false

  const open = () => {
    if (outdated) throw new StorageOutdated()
    opening ??= openDatabase(name, version, signals, { onClosed: forget, onOutdated: retire })
    opening.catch(forget)
    return opening
  }
  const forget = () => {
    opening = undefined
  }
  const retire = () => {
    if (!signals.beforeClosing) return closeForGood()
    const tooLong = new Promise((resolve) => setTimeout(resolve, longestWait))
    void Promise.race([signals.beforeClosing(), tooLong]).then(closeForGood, closeForGood)
  }
  const closeForGood = () => {
    outdated = true
    void opening?.then((database) => database.close(), forget)
    signals.onOutdated?.()
  }

  return {
    read: async (work) => faultsOf(async () => work((await open()).transaction(stores, 'readonly'))),
    write: async (work) =>
      faultsOf(async () =>
        whole((await open()).transaction(stores, 'readwrite', { durability: 'strict' }), work),
      ),
    close: () => {
      void opening?.then((database) => database.close(), forget)
      forget()
    },
  }
}

type Ends = { onClosed: () => void; onOutdated: () => void }

function openDatabase(
  name: string,
  version: number,
  signals: Signals,
  ends: Ends,
): Promise<IDBPDatabase<Schema>> {
  if (!globalThis.indexedDB) throw new StorageUnavailable() // as in some private windows
  return openDB<Schema>(name, version, {
    upgrade: (database) => {
      for (const store of stores) {
        if (!database.objectStoreNames.contains(store)) database.createObjectStore(store, { keyPath: 'id' })
      }
    },
    blocked: () => signals.onBlocked?.(),
    blocking: ends.onOutdated,
    terminated: ends.onClosed,
  })
}

async function whole<T>(transaction: Write, work: (transaction: Write) => Promise<T>): Promise<T> {
  // The same failure rejects the work or is awaited below; unheard it would count as unhandled.
  transaction.done.catch(() => undefined)
  try {
    const result = await work(transaction)
    await transaction.done
    return result
  } catch (failure) {
    abort(transaction)
    throw failure
  }
}

function abort(transaction: Write): void {
  try {
    transaction.abort()
  } catch {
    // It has ended already.
  }
}

async function faultsOf<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw asFault(cause)
  }
}
