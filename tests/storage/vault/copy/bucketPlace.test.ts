import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { bucketPlace } from '#src/storage/vault/copy/bucketPlace.ts'

test('a browser without buckets has no second place', () => {
  expect(bucketPlace('second')).toBeUndefined()
})

test('a bucket is asked for by name, to be kept for good, with each writing on the disk', async () => {
  const asked: unknown[] = []
  const indexedDB = new IDBFactory()
  const place = bucketPlace('second', {
    open: async (...given) => {
      asked.push(given)
      return { indexedDB }
    },
  })
  expect(await place?.()).toBe(indexedDB)
  expect(asked).toEqual([['second', { persisted: true, durability: 'strict' }]])
})
