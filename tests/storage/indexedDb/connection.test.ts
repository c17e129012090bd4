import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { StorageUnavailable } from '#src/storage/faults.ts'
import { connect } from '#src/storage/indexedDb/connection.ts'

const record = { id: 'case_1', seq: 1, text: '{}' }

describe('the connection to the database', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
  })

  test('a page that waits for an old tab says so, and goes on when that tab is closed', async () => {
    const first = connect('spo', {})
    await first.write((tx) => tx.objectStore('drafts').put(record))
    first.close()
    const oldTab = await openDB('spo', 1)
    const onBlocked = vi.fn()
    const waiting = connect('spo', { onBlocked }, 2)
    const read = waiting.read((tx) => tx.objectStore('drafts').get('case_1'))
    await vi.waitFor(() => expect(onBlocked).toHaveBeenCalledOnce())
    oldTab.close()
    expect(await read).toEqual(record)
    waiting.close()
  })

  test('work that fails half way leaves nothing behind', async () => {
    const connection = connect('spo', {})
    const work = connection.write(async (tx) => {
      await tx.objectStore('drafts').put(record)
      throw new TypeError('half way')
    })
    await expect(work).rejects.toThrow('half way')
    expect(await connection.read((tx) => tx.objectStore('drafts').getAll())).toEqual([])
    connection.close()
  })

  test('a browser that refuses its database is told as a fault, and is asked again the next time', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('not in this mode', 'SecurityError')
    })
    const connection = connect('spo', {})
    await expect(connection.read((tx) => tx.objectStore('drafts').getAll())).rejects.toThrow(
      StorageUnavailable,
    )
    expect(await connection.read((tx) => tx.objectStore('drafts').getAll())).toEqual([])
    expect(open).toHaveBeenCalledTimes(2)
    connection.close()
  })

  test('a browser without a database is told as the same fault', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const connection = connect('spo', {})
    await expect(connection.read((tx) => tx.objectStore('drafts').getAll())).rejects.toThrow(
      StorageUnavailable,
    )
    vi.unstubAllGlobals()
  })
})
