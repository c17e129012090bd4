import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { asFault, StorageOutdated, StorageUnavailable } from '#src/storage/faults.ts'
import type {
  AuditRecord,
  CaseRecord,
  FileRecord,
  MarkRecord,
  ShardRecord,
  VaultRecord,
  VersionRecord,
} from './records.ts'

type Schema = DBSchema & {
  vaults: { key: string; value: VaultRecord }
  cases: { key: [vault: string, key: string]; value: CaseRecord }
  versions: { key: [vault: string, key: string, seq: number]; value: VersionRecord }
  index: { key: [vault: string, shard: number]; value: ShardRecord }
  audit: { key: [vault: string, n: number]; value: AuditRecord }
  marks: { key: [vault: string, name: string]; value: MarkRecord }
  files: { key: [vault: string, key: string, file: string, piece: number]; value: FileRecord }
}

export type StoreName = 'vaults' | 'cases' | 'versions' | 'index' | 'audit' | 'marks' | 'files'

const keyPaths: Record<StoreName, string | string[]> = {
  vaults: 'id',
  cases: ['vault', 'key'],
  versions: ['vault', 'key', 'seq'],
  index: ['vault', 'shard'],
  audit: ['vault', 'n'],
  marks: ['vault', 'name'],
  files: ['vault', 'key', 'file', 'piece'],
}
const storeNames: StoreName[] = ['vaults', 'cases', 'versions', 'index', 'audit', 'marks', 'files']
/** Version 2 added `files`; what an older one kept stays as it is. */
const newestVersion = 2

export type Write = IDBPTransaction<Schema, StoreName[], 'readwrite'>
export type Read = IDBPTransaction<Schema, StoreName[], 'readonly'>

/** What the app wants to hear of: another tab that keeps an old version open, and this page having become the old one. */
export type Signals = {
  onBlocked?: () => void
  onOutdated?: () => void
  /** Saves what is not stored yet while a newer tab waits, for three seconds at most. */
  beforeClosing?: () => Promise<void>
}

const longestWait = 3_000

/** The one database of all vaults on this computer. Each transaction is whole or not at all; failures are faults. */
export type Database = {
  read: <T>(work: (transaction: Read) => Promise<T>) => Promise<T>
  /** Settles once the browser says that the change is on the disk. Nothing but the database may be awaited in it. */
  write: <T>(work: (transaction: Write) => Promise<T>) => Promise<T>
  close: () => void
}

/** Opens the database at the first use, and again when the browser has closed it. */
export function openDatabase(name = 'spo-vaults', signals: Signals = {}, version = newestVersion): Database {
  let opening: Promise<IDBPDatabase<Schema>> | undefined
  let outdated = false

  const forget = () => {
    opening = undefined
  }
  const closeForGood = () => {
    outdated = true
    void opening?.then((database) => database.close(), forget)
    signals.onOutdated?.()
  }
  const retire = () => {
    if (!signals.beforeClosing) return closeForGood()
    const tooLong = new Promise((resolve) => setTimeout(resolve, longestWait))
    void Promise.race([signals.beforeClosing(), tooLong]).then(closeForGood, closeForGood)
  }
  const open = () => {
    if (outdated) throw new StorageOutdated()
    opening ??= connect(name, version, signals, { onClosed: forget, onOutdated: retire })
    opening.catch(forget)
    return opening
  }

  return {
    read: (work) => faultsOf(async () => work((await open()).transaction(storeNames, 'readonly'))),
    write: (work) =>
      faultsOf(async () =>
        whole((await open()).transaction(storeNames, 'readwrite', { durability: 'strict' }), work),
      ),
    close: () => {
      void opening?.then((database) => database.close(), forget)
      forget()
    },
  }
}

type Ends = { onClosed: () => void; onOutdated: () => void }

function connect(name: string, version: number, signals: Signals, ends: Ends): Promise<IDBPDatabase<Schema>> {
  if (!globalThis.indexedDB) throw new StorageUnavailable() // as in some private windows
  return openDB<Schema>(name, version, {
    upgrade: (database) => {
      for (const store of storeNames) {
        if (!database.objectStoreNames.contains(store)) {
          database.createObjectStore(store, { keyPath: keyPaths[store] })
        }
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
