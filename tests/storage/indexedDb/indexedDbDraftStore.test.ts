import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { StorageFull, StorageOutdated } from '#src/storage/faults.ts'
import { indexedDbDraftStore, type OldDraftStore } from '#src/storage/indexedDb/indexedDbDraftStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const noon = '2026-11-23T12:00:00.000Z'
const route = { step: 'route', answers: { kind: 'full' }, typed: {} } as const

describe('the drafts in the database of the browser', () => {
  let store: OldDraftStore

  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
    store = indexedDbDraftStore()
  })
  afterEach(() => {
    vi.restoreAllMocks()
    store.close()
  })

  test.each([
    ['the draft', 'drafts'],
    ['its line in the list', 'summaries'],
  ])('when the disk is full at %s, nothing of the change is kept and the fault says so', async (_, full) => {
    await store.create(aDraft(), noon)
    const listed = await store.list()
    const put = IDBObjectStore.prototype.put
    const refuse = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === full) throw new DOMException('The disk is full', 'QuotaExceededError')
      return put.apply(this, args)
    })
    await expect(store.change('case_1', 1, route, noon)).rejects.toThrow(StorageFull)
    expect(refuse).toHaveBeenCalled()
    refuse.mockRestore()

    expect(await store.read('case_1')).toEqual({ kind: 'draft', draft: aDraft(), seq: 1 })
    expect(await store.list()).toEqual(listed)
    expect(await store.change('case_1', 1, route, noon)).toMatchObject({ saved: true, seq: 2 })
  })

  test('every change asks the browser to write through to the disk', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await store.create(aDraft(), noon)
    await store.change('case_1', 1, route, noon)
    await store.remove('case_1', noon)
    await store.restore('case_1')
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes).toHaveLength(4)
    expect(writes.map(([, , options]) => options)).toEqual(Array(4).fill({ durability: 'strict' }))
  })

  test('a page whose version has become old lets the new one open and writes no more', async () => {
    const onOutdated = vi.fn()
    const old = indexedDbDraftStore({ name: 'shared', onOutdated })
    await old.create(aDraft(), noon)
    const newer = await openDB('shared', 9)
    expect(onOutdated).toHaveBeenCalledOnce()
    await expect(old.change('case_1', 1, route, noon)).rejects.toThrow(StorageOutdated)
    await expect(old.list()).rejects.toThrow(StorageOutdated)
    expect(await newer.count('drafts')).toBe(1)
    newer.close()
    old.close()
  })

  test('a page that is older than the database on this device says so and leaves it alone', async () => {
    const newer = await openDB('shared', 9)
    newer.close()
    const old = indexedDbDraftStore({ name: 'shared' })
    await expect(old.create(aDraft(), noon)).rejects.toThrow(StorageOutdated)
    old.close()
  })

  test('a draft is kept as text, so that what cannot be parsed is still there to export', async () => {
    await store.create(aDraft({ defendant: { name: 'Dan Ember' } }), noon)
    const database = await openDB('spo')
    const record: unknown = await database.get('drafts', 'case_1')
    database.close()
    expect(record).toMatchObject({ id: 'case_1', seq: 1, text: expect.stringContaining('Dan Ember') })
  })

  test('the id alone travels between tabs', async () => {
    const heard: unknown[] = []
    const eavesdropper = new BroadcastChannel('spo-drafts')
    eavesdropper.onmessage = ({ data }) => heard.push(data)
    await store.create(aDraft({ defendant: { name: 'Dan Ember' } }), noon)
    await vi.waitFor(() => expect(heard).toEqual(['case_1']))
    eavesdropper.close()
  })

  test('what is not stored yet is saved while a newer version waits, and nothing after it', async () => {
    await store.create(aDraft(), noon)
    const stop = store.beforeClosing(() => Promise.reject(new Error('Not asked any more')))
    stop()
    store.beforeClosing(async () => {
      await store.change('case_1', 1, route, noon)
    })
    const newer = await openDB('spo', 2)
    expect(JSON.parse((await newer.get('drafts', 'case_1')).text).case.route).toEqual({ kind: 'full' })
    newer.close()
    await expect(store.change('case_1', 2, route, noon)).rejects.toThrow(StorageOutdated)
  })
})
