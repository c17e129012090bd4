import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { StorageFull } from '#src/storage/faults.ts'
import { commit } from '#src/storage/vault/store/commit.ts'
import { type Database, openDatabase } from '#src/storage/vault/store/database.ts'
import type { CaseRecord, VersionRecord } from '#src/storage/vault/store/records.ts'
import { together, type Writing } from '#src/storage/vault/store/writing.ts'

const head = (seq: number, key = 'k'): CaseRecord => ({ vault: 'v', key, seq, shard: 0, keys: [] })
const version = (seq: number, key = 'k'): VersionRecord => ({
  ...{ vault: 'v', key, seq, v: 1, kid: 'case-0' },
  iv: new Uint8Array(12),
  ct: new Uint8Array(4),
})
const writing = (before: number | undefined, seq: number): Writing => ({
  expects: [{ in: 'cases', vault: 'v', key: 'k', seq: before }],
  puts: [
    { in: 'cases', record: head(seq) },
    { in: 'versions', record: version(seq) },
  ],
})

describe('a change of the disk', () => {
  let database: Database
  const stored = () =>
    database.read(async (tx) => ({
      heads: (await tx.objectStore('cases').getAll()).map(({ key, seq }) => [key, seq]),
      versions: (await tx.objectStore('versions').getAll()).map(({ key, seq }) => [key, seq]),
    }))

  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
    database = openDatabase('commit')
  })
  afterEach(() => {
    vi.restoreAllMocks()
    database.close()
  })

  test('is whole, and only on top of what was read', async () => {
    expect(await commit(database, writing(undefined, 1))).toBe('written')
    expect(await commit(database, writing(undefined, 1))).toBe('changed')
    expect(await commit(database, writing(1, 2))).toBe('written')
    expect(await commit(database, writing(1, 3))).toBe('changed')
    expect(await stored()).toEqual({
      heads: [['k', 2]],
      versions: [
        ['k', 1],
        ['k', 2],
      ],
    })
  })

  test('is not made with keys that were replaced', async () => {
    const expects = [{ in: 'vaults', id: 'v', epoch: 0 }] as const
    expect(await commit(database, together({ expects, puts: [] }, writing(undefined, 1)))).toBe('locked')
    expect(await stored()).toEqual({ heads: [], versions: [] })
  })

  test.each(['cases', 'versions'])('leaves nothing behind when the disk is full at %s', async (full) => {
    await commit(database, writing(undefined, 1))
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === full) throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, given)
    })
    await expect(commit(database, writing(1, 2))).rejects.toThrow(StorageFull)
    vi.restoreAllMocks()
    expect(await stored()).toEqual({ heads: [['k', 1]], versions: [['k', 1]] })
  })

  test('takes away one version, one case with all its versions, or all of a vault, and nothing beside it', async () => {
    const puts = (key: string) =>
      [1, 2].map((seq) => ({ in: 'versions', record: version(seq, key) }) as const)
    const heads = ['k', 'k2'].map((key) => ({ in: 'cases', record: head(2, key) }) as const)
    await commit(database, { expects: [], puts: [...puts('k'), ...puts('k2'), ...heads] })
    await commit(database, { expects: [], puts: [], drops: [{ vault: 'v', key: 'k', seq: 1 }] })
    expect((await stored()).versions).toEqual([
      ['k', 2],
      ['k2', 1],
      ['k2', 2],
    ])
    await commit(database, { expects: [], puts: [], drops: [{ vault: 'v', key: 'k' }] })
    expect(await stored()).toEqual({
      heads: [['k2', 2]],
      versions: [
        ['k2', 1],
        ['k2', 2],
      ],
    })
    await commit(database, { expects: [], puts: [], drops: [{ vault: 'other' }] })
    expect((await stored()).heads).toHaveLength(1)
    await commit(database, { expects: [], puts: [], drops: [{ vault: 'v' }] })
    expect(await stored()).toEqual({ heads: [], versions: [] })
  })

  test('is written through to the disk', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await commit(database, writing(undefined, 1))
    expect(transaction.mock.calls.at(-1)?.slice(1)).toEqual(['readwrite', { durability: 'strict' }])
  })
})
