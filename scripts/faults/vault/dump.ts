import 'fake-indexeddb/auto'
import type { Page } from '@playwright/test'
import { fromBase64, toBase64 } from '#src/storage/vault/backup/base64.ts'
import { type Database, openDatabase, recordStores } from '#src/storage/vault/store/database.ts'
import type { RecordStore } from '#src/storage/vault/store/records.ts'

/** Everything in the database of the vaults, store by store, with bytes as base64 behind a mark. */
export type Dump = Record<RecordStore, unknown[]>

const stores = [...recordStores]
const mark = 'base64:'
const asBytes = (_: string, value: unknown) =>
  typeof value === 'string' && value.startsWith(mark) ? fromBase64(value.slice(mark.length)) : value
const asText = (_: string, value: unknown) => (value instanceof Uint8Array ? mark + toBase64(value) : value)

/** Reads the database as it is on the disk, or its second copy, through a page of the app’s origin and past the app. */
export async function dumpOf(page: Page, place: 'first' | 'copy' = 'first'): Promise<Dump> {
  return JSON.parse(await page.evaluate(readStores, { names: stores, place }))
}

/** Puts a dump in place of what the browser has. */
export async function putDump(page: Page, dump: Dump): Promise<void> {
  for (const store of stores) {
    await page.evaluate(clearStore, store)
    for (let from = 0; from < dump[store].length; from += 200)
      await page.evaluate(putInStore, { store, text: JSON.stringify(dump[store].slice(from, from + 200)) })
  }
}

let databases = 0

/** A database of this process that holds a dump. */
export async function databaseOf(dump: Dump): Promise<Database> {
  databases += 1
  const database = openDatabase(`dump-${databases}`)
  await database.write(async (tx) => {
    for (const store of stores) {
      const records: never[] = JSON.parse(JSON.stringify(dump[store]), asBytes)
      for (const record of records) await tx.objectStore(store).put(record)
    }
  })
  return database
}

/** What a database of this process holds. */
export async function dumpFrom(database: Database): Promise<Dump> {
  const dump: Dump = { vaults: [], cases: [], versions: [], index: [], audit: [], marks: [], files: [] }
  await database.read(async (tx) => {
    for (const store of stores) dump[store] = await tx.objectStore(store).getAll()
  })
  return JSON.parse(JSON.stringify(dump, asText))
}

/** Runs in the page. */
async function readStores({ names, place }: { names: string[]; place: 'first' | 'copy' }): Promise<string> {
  const bucket = place === 'copy' && (await Reflect.get(navigator, 'storageBuckets').open('spo-second-copy'))
  const factory: IDBFactory = bucket ? bucket.indexedDB : indexedDB
  const request = factory.open('spo-vaults')
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const base64 = (bytes: Uint8Array) => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 8_192)
      text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
    return `base64:${btoa(text)}`
  }
  const dump: Record<string, unknown[]> = {}
  for (const name of names) {
    dump[name] = await new Promise((resolve, reject) => {
      const reading = database.transaction(name).objectStore(name).getAll()
      reading.onsuccess = () => resolve(reading.result)
      reading.onerror = () => reject(reading.error)
    })
  }
  database.close()
  return JSON.stringify(dump, (_, value: unknown) => (value instanceof Uint8Array ? base64(value) : value))
}

/** Runs in the page. */
async function clearStore(store: string): Promise<void> {
  const request = indexedDB.open('spo-vaults')
  await new Promise<void>((resolve, reject) => {
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const clearing = request.result.transaction(store, 'readwrite')
      clearing.objectStore(store).clear()
      clearing.oncomplete = () => {
        request.result.close()
        resolve()
      }
    }
  })
}

/** Runs in the page. */
async function putInStore({ store, text }: { store: string; text: string }): Promise<void> {
  const bytes = (_: string, value: unknown) =>
    typeof value === 'string' && value.startsWith('base64:')
      ? Uint8Array.from(atob(value.slice(7)), (letter) => letter.charCodeAt(0))
      : value
  const records: unknown[] = JSON.parse(text, bytes)
  const request = indexedDB.open('spo-vaults')
  await new Promise<void>((resolve, reject) => {
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const writing = request.result.transaction(store, 'readwrite')
      for (const record of records) writing.objectStore(store).put(record)
      writing.onerror = () => reject(writing.error)
      writing.oncomplete = () => {
        request.result.close()
        resolve()
      }
    }
  })
}
