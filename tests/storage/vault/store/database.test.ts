import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { StorageOutdated, StorageUnavailable } from '#src/storage/faults.ts'
import { type Database, openDatabase } from '#src/storage/vault/store/database.ts'
import type { CaseRecord } from '#src/storage/vault/store/records.ts'

const record: CaseRecord = { vault: 'v', key: 'k', seq: 1, shard: 0, keys: [] }
const put = (database: Database) => database.write((tx) => tx.objectStore('cases').put(record))
const all = (database: Database) => database.read((tx) => tx.objectStore('cases').getAll())

describe('the database of the vaults', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
  })

  test('a page that waits for an old tab says so, and goes on when that tab is closed', async () => {
    const first = openDatabase('spo')
    await put(first)
    first.close()
    const oldTab = await openDB('spo', 3)
    const onBlocked = vi.fn()
    const waiting = openDatabase('spo', { onBlocked }, { version: 4 })
    const read = all(waiting)
    await vi.waitFor(() => expect(onBlocked).toHaveBeenCalledOnce())
    oldTab.close()
    expect(await read).toEqual([record])
    waiting.close()
  })

  test('a page whose version has become old saves, lets the new one open, and writes no more', async () => {
    const onOutdated = vi.fn()
    const saved: string[] = []
    const old = openDatabase('spo', {
      onOutdated,
      beforeClosing: async () => {
        await put(old)
        saved.push('saved')
      },
    })
    await all(old)
    const next = await openDB('spo', 4)
    expect(saved).toEqual(['saved'])
    expect(onOutdated).toHaveBeenCalledOnce()
    expect(await next.getAll('cases')).toEqual([record])
    await expect(put(old)).rejects.toThrow(StorageOutdated)
    next.close()
  })

  test('a save that never ends keeps the new version waiting for three seconds at most', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const onOutdated = vi.fn()
    const old = openDatabase('spo', { onOutdated, beforeClosing: () => new Promise(() => undefined) })
    await all(old)
    const opening = openDB('spo', 4)
    while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve))
    await vi.advanceTimersByTimeAsync(2_999)
    expect(onOutdated).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    vi.useRealTimers()
    const next = await opening
    expect(onOutdated).toHaveBeenCalledOnce()
    next.close()
  })

  test('an older version of the app does not open what a newer one keeps', async () => {
    const newer = openDatabase('spo', {}, { version: 4 })
    await put(newer)
    newer.close()
    const older = openDatabase('spo')
    await expect(all(older)).rejects.toThrow(StorageOutdated)
    const again = openDatabase('spo', {}, { version: 4 })
    expect(await all(again)).toEqual([record])
    again.close()
  })

  test('work that fails half way leaves nothing behind', async () => {
    const database = openDatabase('spo')
    const work = database.write(async (tx) => {
      await tx.objectStore('cases').put(record)
      throw new TypeError('half way')
    })
    await expect(work).rejects.toThrow('half way')
    expect(await all(database)).toEqual([])
    database.close()
  })

  test('a browser that refuses its database is told as a fault, and is asked again the next time', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('not in this mode', 'SecurityError')
    })
    const database = openDatabase('spo')
    await expect(all(database)).rejects.toThrow(StorageUnavailable)
    expect(await all(database)).toEqual([])
    expect(open).toHaveBeenCalledTimes(2)
    database.close()
  })

  test('a browser without a database is told as the same fault', async () => {
    vi.stubGlobal('indexedDB', undefined)
    await expect(all(openDatabase('spo'))).rejects.toThrow(StorageUnavailable)
    vi.unstubAllGlobals()
  })
})
