import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  vi.resetModules()
})
afterEach(() => {
  vi.doUnmock('zod/mini')
  vi.resetModules()
})

test('the list of applications is made without the schemas of the case file', async () => {
  vi.doMock('zod/mini', () => {
    throw new Error('The schemas were loaded')
  })
  const { indexedDbDraftStore } = await import('#src/storage/indexedDb/indexedDbDraftStore.ts')
  const store = indexedDbDraftStore()
  expect(await store.list()).toEqual([])
  await expect(store.read('case_1')).rejects.toThrow()
  store.close()
})
