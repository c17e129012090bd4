import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'

test('the list of applications is made without the schemas of the case file', async () => {
  vi.doMock('zod', () => {
    throw new Error('The schemas were loaded')
  })
  const { indexedDbDraftStore } = await import('#src/storage/indexedDb/indexedDbDraftStore.ts')
  const store = indexedDbDraftStore()
  expect(await store.list()).toEqual([])
  await expect(store.read('case_1')).rejects.toThrow()
  store.close()
  vi.doUnmock('zod')
})
