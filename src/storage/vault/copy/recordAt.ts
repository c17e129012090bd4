import type { Read, Write } from '../store/database.ts'
import type { RecordStore } from '../store/records.ts'

/** What stands under a key of one of the stores; undefined where nothing does. The key comes from that very store. */
export const recordAt = (
  tx: Read | Write,
  store: RecordStore,
  key: IDBValidKey,
): Promise<object | undefined> => tx.objectStore(store).get(key as never)

/** Puts a record, just as it was read from the store of the same name of another database. */
export const putRecord = (tx: Write, store: RecordStore, record: object): Promise<IDBValidKey> =>
  tx.objectStore(store).put(record as never)
