import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openHealth } from '#src/app/health.ts'
import { openDoor } from '#src/app/vault/openDoor.ts'
import { type ForceProfile, forceProfile } from '#src/domain/case/profile.ts'
import { StorageFull, VaultLocked } from '#src/storage/faults.ts'
import { readHandOver } from '#src/storage/handOver/readHandOver.ts'
import type { Desk } from '#src/storage/vault/desk/desk.ts'
import { vaultDesk } from '#src/storage/vault/desk/vaultDesk.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { noon, passphrase } from '#tests/support/openVaults.ts'

const asked = { label: 'WM 4417', passphrase }
const delivered = forceProfile.parse(JSON.parse(readFileSync('public/force-profile.json', 'utf8')))
const note = (text: string) => ({ note: { step: 'acts', text } }) as const

/** The door of one tab, its desk in this thread; `profile` keeps the passphrase in the quick way. */
function aDoor({
  refusals = [],
  profile = {},
  broken = {},
}: {
  refusals?: string[]
  profile?: Partial<ForceProfile>
  /** What the desk does not do. */
  broken?: Partial<Desk>
} = {}) {
  const health = openHealth()
  const closed = vi.fn()
  const parts = openDoor({
    openDesk: () => ({
      desk: { ...vaultDesk(openDatabase('door'), () => noon), letGo: async () => undefined, ...broken },
      close: closed,
    }),
    health,
    now: () => noon,
    profile: async () => ({ ...delivered, passphraseKdf: 'pbkdf2-sha-256', ...profile }),
    selfTest: async () => refusals,
    readFile: readHandOver,
  })
  return { ...parts, health, closed }
}

describe('the door', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
  })
  afterEach(() => void vi.restoreAllMocks())

  test('is closed at first: nothing can be read or kept, and papers say that there is no record', async () => {
    const { door, store, vault } = aDoor()
    expect(door.state()).toEqual({ kind: 'closed' })
    await expect(store.list()).rejects.toThrow(VaultLocked)
    await expect(vault.audit()).rejects.toThrow(VaultLocked)
    expect(await vault.log({ action: 'print' })).toBe('no audit record')
  })

  test.each([
    ['2026-11-16T12:00:00.001Z', true],
    ['2026-11-16T12:00:00.000Z', false],
  ])('tells for seven days that the vaults were put back: at %s, %s', async (putBackAt, told) => {
    const { door } = aDoor({ broken: { secondCopy: async () => ({ state: 'kept', putBackAt }) } })
    expect(await door.putBack()).toBe(told)
  })

  test('says nothing of a putting back that there was not, or that cannot be told', async () => {
    const { door, vault } = aDoor()
    expect(await door.putBack()).toBe(false)
    expect(await vault.secondCopy()).toEqual({ state: 'none' })
    const broken = aDoor({ broken: { secondCopy: () => Promise.reject(new Error('broke')) } })
    expect(await broken.door.putBack()).toBe(false)
  })

  test('has a passphrase made and judged by the vault’s worker, before any vault is open', async () => {
    const { door } = aDoor()
    const made = await door.proposePassphrase()
    expect(made.split(' ')).toHaveLength(6)
    expect(await door.proposePassphrase()).not.toBe(made)
    expect(await door.weaknessOf(made)).toBeUndefined()
    expect(await door.weaknessOf('too short')).toBe('Use at least 15 characters')
  })

  test('has an exported record checked by the vault’s worker, also where no vault is open', async () => {
    const { vault } = aDoor()
    expect(await vault.checkRecord('no record')).toMatchObject({ kind: 'refused' })
  })

  test('does not take a passphrase that could not be judged for a good one', async () => {
    const { door } = aDoor({ broken: { weaknessOf: () => Promise.reject(new VaultLocked()) } })
    expect(await door.weaknessOf('my kettle sings on Tuesdays')).toMatch(/could not be checked/)
  })

  test('in a session keeps all in memory and writes nothing to the device', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    const { door, store } = aDoor()
    door.startSession()
    await store.create(aDraft(), noon)
    await store.change('case_1', 1, note('one'), noon)
    expect(await store.read('case_1')).toMatchObject({ seq: 2, draft: { notes: { acts: 'one' } } })
    expect(put).not.toHaveBeenCalled()
    await door.lock()
    await expect(store.list()).rejects.toThrow(VaultLocked)
    door.startSession()
    expect(await store.list()).toEqual([])
  })

  test('what is kept in a vault is there after a lock, with the passphrase or the recovery code alone', async () => {
    const { door, store, closed } = aDoor()
    const made = await door.make(asked)
    if (!made.ok) throw new Error(made.message)
    await store.create(aDraft({ defendant: { name: 'Dan Ember' } }), noon)
    await door.lock()
    expect(closed).toHaveBeenCalledOnce()
    await expect(store.list()).rejects.toThrow(VaultLocked)

    const later = aDoor()
    const [vault] = await later.door.vaults()
    expect(vault).toMatchObject({ label: 'WM 4417', hasPasskey: false, waitSeconds: 0 })
    const { recoveryCode } = made
    expect(await later.door.unlock(vault?.id ?? '', { recoveryCode })).toEqual({ ok: true })
    expect(await later.store.list()).toMatchObject([{ defendant: 'Dan Ember' }])
    await later.door.lock()
    expect(await later.door.unlock(vault?.id ?? '', { passphrase: 'another one' })).toEqual({
      ...{ ok: false, because: 'wrong', waitSeconds: 1 },
    })
  })

  test('a vault that is no longer there is refused with its reason', async () => {
    const { door } = aDoor()
    expect(await door.unlock('no such vault', { passphrase })).toMatchObject({
      ok: false,
      because: 'refused',
    })
  })

  test('nothing is made or opened on a page that is not safe', async () => {
    const { door } = aDoor({ refusals: ['The policy of the page is missing.'] })
    expect(await door.make(asked)).toEqual({ ok: false, message: 'The policy of the page is missing.' })
    expect(await door.unlock('any', { passphrase })).toMatchObject({
      message: 'The policy of the page is missing.',
    })
  })

  test.each([
    [undefined, true],
    [true, true],
    [false, false],
  ])(
    'where the force says %s of keeping on its computers, a vault may be made: %s',
    async (keepsOnDevice, may) => {
      const profile = keepsOnDevice === undefined ? {} : { keepsOnDevice }
      expect(await aDoor({ profile }).door.mayMake()).toBe(may)
    },
  )

  test('what is being typed is saved before the door closes', async () => {
    const { door, store } = aDoor()
    await door.make(asked)
    await store.create(aDraft(), noon)
    store.beforeClosing(async () => void (await store.change('case_1', 1, note('typed'), noon)))
    await door.lock()
    const later = aDoor()
    const [vault] = await later.door.vaults()
    await later.door.unlock(vault?.id ?? '', { passphrase })
    expect(await later.store.read('case_1')).toMatchObject({ seq: 2, draft: { notes: { acts: 'typed' } } })
  })

  test('what the disk refused before a lock is stored once the vault is open and there is room', async () => {
    const { door, store } = aDoor()
    await door.make(asked)
    await store.create(aDraft(), noon)
    await store.read('case_1')
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'versions') throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, given)
    })
    await expect(store.change('case_1', 1, note('too much'), noon)).rejects.toThrow(StorageFull)
    store.beforeClosing(() => Promise.reject(new StorageFull()))
    await door.lock()
    vi.restoreAllMocks()
    const [vault] = await door.vaults()
    await door.unlock(vault?.id ?? '', { passphrase })
    await vi.waitFor(async () => {
      expect(await store.read('case_1')).toMatchObject({ seq: 2, draft: { notes: { acts: 'too much' } } })
    })
  })

  test('a vault that is destroyed closes the door', async () => {
    const { door, vault } = aDoor()
    await door.make(asked)
    expect(await vault.destroy('another one')).toMatchObject({ ok: false })
    expect(door.state().kind).toBe('open')
    expect(await vault.destroy(passphrase)).toEqual({ ok: true })
    expect(door.state()).toEqual({ kind: 'closed' })
    expect(await door.vaults()).toEqual([])
  })
})
