import { expect, test } from 'vitest'
import { putRecord, recordAt } from '#src/storage/vault/copy/recordAt.ts'
import { twoPlaces } from '#tests/support/twoPlaces.ts'

test('a record goes from one database to the other as it is, under its own key', async () => {
  const { first, second } = twoPlaces()
  const record = { vault: 'v', key: 'k', seq: 3, shard: 0, keys: [] }
  await first().write((tx) => tx.objectStore('cases').put(record))
  const found = await first().read((tx) => recordAt(tx, 'cases', ['v', 'k']))
  expect(found).toEqual(record)
  await second().write((tx) => putRecord(tx, 'cases', found ?? {}))
  expect(await second().read((tx) => recordAt(tx, 'cases', ['v', 'k']))).toEqual(record)
  expect(await second().read((tx) => recordAt(tx, 'cases', ['v', 'other']))).toBeUndefined()
})
