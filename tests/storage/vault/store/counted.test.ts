import { beforeEach, describe, expect, test } from 'vitest'
import { begun, counted, countIn, remembered } from '#src/storage/vault/store/counted.ts'
import type { Database } from '#src/storage/vault/store/database.ts'
import { twoPlaces } from '#tests/support/twoPlaces.ts'

const head = { vault: 'v', key: 'k', seq: 1, shard: 0, keys: [] }
const writing = { puts: [{ in: 'cases', record: head }], drops: [{ vault: 'v', key: 'old' }] } as const

describe('the count of a database', () => {
  let database: Database
  const count = () => database.write((tx) => counted(tx, writing))
  beforeEach(() => {
    database = twoPlaces().first()
  })

  test('begins with the first writing and grows by one with each', async () => {
    expect(await database.read(countIn)).toBeUndefined()
    const first = await count()
    expect(first).toMatchObject({ n: 1, begun: expect.stringMatching(/^[0-9a-f]{32}$/) })
    expect(await count()).toEqual({ ...first, n: 2 })
    expect(await database.read(countIn)).toEqual({ ...first, n: 2 })
  })

  test('remembers what the last writings touched, and no more of them than that', async () => {
    for (let at = 0; at < remembered; at += 1) await count()
    const touched = () => database.read((tx) => tx.objectStore('touched').getAll())
    expect((await touched())[0]).toEqual({
      n: 1,
      puts: [['cases', ['v', 'k']]],
      drops: [{ vault: 'v', key: 'old' }],
    })
    await count()
    expect((await touched()).map(({ n }) => n)).toEqual(Array.from({ length: remembered }, (_, at) => at + 2))
  })
})

test('no two databases count from the same', () => {
  expect(begun().begun).not.toBe(begun().begun)
})
