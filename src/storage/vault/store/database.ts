import { type DBSchema, type IDBPDatabase, type IDBPTransaction, wrap } from 'idb'
import type { Instant } from '#src/storage/draftStore.ts'
import { asFault, StorageOutdated, StorageUnavailable } from '#src/storage/faults.ts'
import type {
  AuditRecord,
  CaseRecord,
  CountRecord,
  FileRecord,
  MarkRecord,
  RecordStore,
  ShardRecord,
  TouchedRecord,
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
  count: { key: string; value: CountRecord }
  touched: { key: number; value: TouchedRecord }
}

export type StoreName = RecordStore | 'count' | 'touched'

/** The stores of the records of vaults. */
export const recordStores: readonly RecordStore[] = [
  'vaults',
  'cases',
  'versions',
  'index',
  'audit',
  'marks',
  'files',
]

/** Where the key of a record is in it. */
export const keyPaths: Record<StoreName, string | string[]> = {
  vaults: 'id',
  cases: ['vault', 'key'],
  versions: ['vault', 'key', 'seq'],
  index: ['vault', 'shard'],
  audit: ['vault', 'n'],
  marks: ['vault', 'name'],
  files: ['vault', 'key', 'file', 'piece'],
  count: 'id',
  touched: 'n',
}
const storeNames: StoreName[] = [...recordStores, 'count', 'touched']
/** Version 2 added `files`, version 3 `count` and `touched`; what an older one kept stays as it is. */
export const newestVersion = 3

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

/**
 * How the second copy of a database stands: it has all that was written; it lacks something yet; there is no room for it; it does
 * not answer; or this browser can keep none. `putBackAt`: when the database itself was put back from it the last time.
 */
export type CopyTold = {
  state: 'kept' | 'behind' | 'full' | 'unreachable' | 'none'
  putBackAt?: Instant
}

/** The second copy of a database; see copy/secondCopy.ts. */
export type SecondCopy = {
  /** Told of each writing: the count after it, and how it is made in the copy too. Never rejects. */
  follow: (made: CountRecord, apply: (tx: Write) => Promise<void>) => Promise<void>
  told: () => Promise<CopyTold>
}

/** The one database of all vaults on this computer. Each transaction is whole or not at all; failures are faults. */
export type Database = {
  read: <T>(work: (transaction: Read) => Promise<T>) => Promise<T>
  /** Settles once the browser says that the change is on the disk. Nothing but the database may be awaited in it. */
  write: <T>(work: (transaction: Write) => Promise<T>) => Promise<T>
  close: () => void
  second?: SecondCopy
}

/** Where databases are: the browser's own place, or one of its buckets. */
export type Place = () => Promise<IDBFactory>
const ownPlace: Place = async () => {
  if (!globalThis.indexedDB) throw new StorageUnavailable() // as in some private windows
  return globalThis.indexedDB
}

/** Opens the database at the first use, and again when the browser has closed it. */
export function openDatabase(
  name = 'spo-vaults',
  signals: Signals = {},
  { version = newestVersion, place = ownPlace }: { version?: number; place?: Place } = {},
): Database {
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
    opening ??= connect(place, name, version, {
      onClosed: forget,
      onOutdated: retire,
      onBlocked: () => signals.onBlocked?.(),
    })
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

type Ends = { onClosed: () => void; onOutdated: () => void; onBlocked: () => void }

async function connect(
  place: Place,
  name: string,
  version: number,
  ends: Ends,
): Promise<IDBPDatabase<Schema>> {
  const request = (await place()).open(name, version)
  request.addEventListener('upgradeneeded', () => {
    const { result } = request
    for (const store of storeNames) {
      if (!result.objectStoreNames.contains(store)) {
        result.createObjectStore(store, { keyPath: keyPaths[store] })
      }
    }
  })
  request.addEventListener('blocked', ends.onBlocked)
  const database = (await wrap(request)) as IDBPDatabase<Schema>
  database.addEventListener('close', ends.onClosed)
  database.addEventListener('versionchange', ends.onOutdated)
  return database
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
