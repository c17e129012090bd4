import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, expect, test, vi } from 'vitest'
import { StorageFull } from '#src/storage/faults.ts'
import { restoreInto } from '#src/storage/vault/backup/restoreInto.ts'
import { type Database, openDatabase } from '#src/storage/vault/store/database.ts'
import { someContents } from '#tests/support/aBackup.ts'
import { making } from '#tests/support/filledVault.ts'

const told = { action: 'restored', detail: 'from a test' } as const

afterEach(() => vi.restoreAllMocks())

const counted = (database: Database) =>
  database.read(async (tx) => {
    const stores = ['vaults', 'cases', 'versions', 'index', 'audit', 'marks'] as const
    return await Promise.all(stores.map((store) => tx.objectStore(store).count()))
  })

test('what is restored stands among the vaults only once it was read back', async () => {
  const database = openDatabase('into')
  const restored = await restoreInto(database, someContents(), making, told)
  expect(restored).toMatchObject({ ok: true, vault: { label: making.label }, applications: 2, versions: 4 })
  expect(await counted(database)).toEqual([1, 2, 4, 1, 1, 3])
})

test('where it does not read back as it was, the difference is said and nothing is kept', async () => {
  const database = openDatabase('into-changed')
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    const spoilt = this.name === 'versions' && value.seq === 2
    return put.call(this, spoilt ? { ...value, ct: value.ct.map((byte: number) => byte ^ 1) } : value, key)
  })
  const restored = await restoreInto(database, someContents(), making, told)

  expect(restored).toEqual({
    ok: false,
    message: expect.stringMatching(/an application did not read back .* The new vault was not kept/),
  })
  expect(await counted(database)).toEqual([0, 0, 0, 0, 0, 0])
})

test.each(['versions', 'index', 'marks', 'vaults'])(
  'where the disk is full at %s, that is said and nothing is kept',
  async (full) => {
    const database = openDatabase(`into-full-${full}`)
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === full) throw new DOMException('The disk is full', 'QuotaExceededError')
      return put.apply(this, args)
    })
    await expect(restoreInto(database, someContents(), making, told)).rejects.toThrow(StorageFull)
    expect(await counted(database)).toEqual([0, 0, 0, 0, 0, 0])
  },
)
