import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { withSecondCopy } from '#src/storage/vault/copy/secondCopy.ts'
import { type Database, openDatabase, recordStores, type Write } from '#src/storage/vault/store/database.ts'
import { makeVault } from '#src/storage/vault/store/makeVault.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import type { RecordStore } from '#src/storage/vault/store/records.ts'
import { noon, passphrase, quickKdf } from './openVaults.ts'

/** Everything in a database but its count. */
export type Held = Record<RecordStore, unknown[]>

/** What stands in the records of all stores. */
export async function heldIn(database: Database): Promise<Held> {
  const held: Held = { vaults: [], cases: [], versions: [], index: [], audit: [], marks: [], files: [] }
  await database.read(async (tx) => {
    for (const store of recordStores) held[store] = await tx.objectStore(store).getAll()
  })
  return held
}

/** A computer whose browser keeps two places apart, each of which it can lose. Each `start` is as if the app began anew. */
export function twoPlaces() {
  let first = new IDBFactory()
  let second = new IDBFactory()
  let turn = Promise.resolve()
  /** One after another, as tabs are. */
  const alone = (work: () => Promise<void>) => {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return mine
  }
  const firstDatabase = () => openDatabase('spo', {}, { place: async () => first })
  const secondDatabase = () => openDatabase('spo', {}, { place: async () => second })
  return {
    start: (change: Partial<{ first: Database; second: Database; patience: number }> = {}): Database =>
      withSecondCopy(change.first ?? firstDatabase(), change.second ?? secondDatabase(), {
        ...{ now: () => noon, alone },
        ...(change.patience !== undefined && { patience: change.patience }),
      }),
    first: firstDatabase,
    second: secondDatabase,
    loseFirst: () => {
      first = new IDBFactory()
    },
    loseSecond: () => {
      second = new IDBFactory()
    },
    /** Waits until nothing is being copied any more. */
    idle: async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      await alone(async () => undefined)
    },
  }
}

/** A database that works like another until so many writings were made, and then fails each with what is given. */
export function failingAfter(database: Database, writings: number, fault: () => Error): Database {
  let left = writings
  return {
    ...database,
    write: async <T>(work: (tx: Write) => Promise<T>) => {
      if (left <= 0) throw fault()
      left -= 1
      return database.write(work)
    },
  }
}

/** A new vault of this name in a database. */
export async function vaultIn(database: Database, label = 'WM 4417'): Promise<OpenVault> {
  return (await makeVault(database, { label, passphrase, kdf: quickKdf, now: () => noon })).vault
}
