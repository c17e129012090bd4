import { countIn } from '../store/counted.ts'
import { type Database, recordStores } from '../store/database.ts'
import type { CountRecord, RecordStore } from '../store/records.ts'
import { within } from '../store/writing.ts'
import { putRecord, recordAt } from './recordAt.ts'

/** How many records are in memory at once. A piece of a file may have 4 MB. */
const atOnce: Partial<Record<RecordStore, number>> = { files: 4, versions: 50 }
const elseAtOnce = 200

/**
 * Makes one database hold exactly what another holds. The count is written last: a copy that broke off has none, counts for
 * nothing, and is made anew. `more` goes into the count. Rejects with a fault of either.
 */
export async function copyAll(
  from: Database,
  to: Database,
  more: Pick<CountRecord, 'putBackAt'> = {},
): Promise<void> {
  await emptied(to)
  const count = await from.read(countIn)
  for (const store of recordStores) await copyStore(from, to, store)
  if (count) await to.write((tx) => tx.objectStore('count').put({ ...count, ...more }))
}

/** Takes everything out of a database, its count with it. */
export async function emptied(database: Database): Promise<void> {
  await database.write(async (tx) => {
    for (const store of [...recordStores, 'count', 'touched'] as const) await tx.objectStore(store).clear()
  })
}

/** Copies all of one vault beside what the other database holds. Its own record comes last: without it nothing else of it counts. */
export async function copyVault(from: Database, to: Database, vault: string): Promise<void> {
  for (const store of recordStores) {
    if (store !== 'vaults') await copyStore(from, to, store, within([vault]))
  }
  await copyStore(from, to, 'vaults', IDBKeyRange.only(vault))
}

async function copyStore(
  from: Database,
  to: Database,
  store: RecordStore,
  which?: IDBKeyRange,
): Promise<void> {
  const keys: IDBValidKey[] = await from.read((tx) => tx.objectStore(store).getAllKeys(which))
  const size = atOnce[store] ?? elseAtOnce
  for (let at = 0; at < keys.length; at += size) {
    const some = keys.slice(at, at + size)
    const records = await from.read((tx) => Promise.all(some.map((key) => recordAt(tx, store, key))))
    await to.write(async (tx) => {
      // What was taken away meanwhile is not there any more.
      for (const record of records) if (record) await putRecord(tx, store, record)
    })
  }
}
