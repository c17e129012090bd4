import { beforeEach, describe, expect, test } from 'vitest'
import { StorageFull, StorageUnavailable } from '#src/storage/faults.ts'
import type { Database } from '#src/storage/vault/store/database.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { unlockVault } from '#src/storage/vault/store/unlockVault.ts'
import { vaultFiles } from '#src/storage/vault/store/vaultFiles.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { noon, passphrase } from '#tests/support/openVaults.ts'
import { failingAfter, heldIn, twoPlaces, vaultIn } from '#tests/support/twoPlaces.ts'

const id = 'case_westmarch42'
const another = 'case_westmarch43'

async function filled(database: Database): Promise<OpenVault> {
  const vault = await vaultIn(database)
  await vaultStore(vault).create(aDraft({ id }), noon)
  await vaultFiles(vault).put(id, 'file_1', new Uint8Array(9_000))
  return vault
}
const add = (vault: OpenVault, name = another) => vaultStore(vault).create(aDraft({ id: name }), noon)
const told = (database: Database) => database.second?.told()

let places: ReturnType<typeof twoPlaces>
const inBoth = async () => {
  expect(await heldIn(places.second())).toEqual(await heldIn(places.first()))
}

async function opened(database: Database, { record }: OpenVault): Promise<OpenVault> {
  const unlocked = await unlockVault(database, { id: record.id, secret: { passphrase }, now: () => noon })
  if (!unlocked.ok) throw new Error('The vault of this test does not open')
  return unlocked.vault
}
const idsIn = async (vault: OpenVault) => new Set((await vaultStore(vault).list()).map((line) => line.id))

beforeEach(() => {
  places = twoPlaces()
})

describe('a second copy', () => {
  test('has each writing once it counts as saved', async () => {
    const database = places.start()
    const vault = await vaultIn(database)
    await places.idle()
    await add(vault)
    await inBoth()
    expect((await heldIn(places.second())).cases).toHaveLength(1)
    expect(await told(database)).toEqual({ state: 'kept' })
  })

  test('is made of what was there before there was one, while the vault is at work', async () => {
    const vault = await filled(places.first())
    const database = places.start()
    await add(await opened(database, vault))
    await places.idle()
    await inBoth()
    expect(await told(database)).toEqual({ state: 'kept' })
  })

  test('is made anew where the browser lost it', async () => {
    const vault = await filled(places.start())
    await places.idle()
    places.loseSecond()
    const database = places.start()
    expect(await idsIn(await opened(database, vault))).toEqual(new Set([id]))
    await places.idle()
    await inBoth()
    expect(await told(database)).toEqual({ state: 'kept' })
  })

  test('forgets what is deleted for good, and the vault that is destroyed', async () => {
    const database = places.start()
    const vault = await filled(database)
    await places.idle()
    const store = vaultStore(vault)
    await store.remove(id, noon)
    const [gone] = await store.removed()
    await store.destroy(gone?.key ?? '', noon)
    await inBoth()
    const held = await heldIn(places.second())
    expect([held.cases, held.versions, held.files]).toEqual([[], [], []])
  })
})

describe('a browser that lost the first', () => {
  test('has all of it back before anything is read, and says when', async () => {
    const vault = await filled(places.start())
    await places.idle()
    const before = await heldIn(places.first())
    places.loseFirst()
    const database = places.start()
    const back = await database.read((tx) => tx.objectStore('vaults').getAll())
    expect(back.map(({ label }) => label)).toEqual(['WM 4417'])
    expect(await heldIn(places.first())).toEqual(before)
    expect(await told(database)).toEqual({ state: 'kept', putBackAt: noon })
    const again = await opened(database, vault)
    expect(await vaultFiles(again).read(id, 'file_1')).toEqual(new Uint8Array(9_000))
    await add(again)
    await inBoth()
  })

  test('has the newest, where the first that is there is older', async () => {
    const vault = await filled(places.start())
    await places.idle()
    await add(vault)
    const before = await heldIn(places.first())
    await places.first().write(async (tx) => {
      const count = await tx.objectStore('count').get('database')
      if (count) await tx.objectStore('count').put({ ...count, n: count.n - 1 })
      await tx.objectStore('cases').clear()
    })
    await places.start().read(async () => undefined)
    expect(await heldIn(places.first())).toEqual(before)
  })

  test('has it back in the end, wherever that was broken off', async () => {
    const vault = await filled(places.start())
    await places.idle()
    const before = await heldIn(places.first())
    let brokenOff = 0
    for (let writings = 0; ; writings += 1) {
      places.loseFirst()
      const first = failingAfter(places.first(), writings, () => new StorageUnavailable())
      const broken = await places
        .start({ first })
        .read(async () => false)
        .catch(() => true)
      if (!broken) break
      brokenOff += 1
      const database = places.start()
      expect(await idsIn(await opened(database, vault))).toEqual(new Set([id]))
      expect((await heldIn(places.first())).versions).toEqual(before.versions)
      await places.idle()
    }
    expect(brokenOff).toBeGreaterThan(5)
  })

  test('keeps both what was there and what was made meanwhile, where the copy did not answer then', async () => {
    const vault = await filled(places.start())
    await places.idle()
    places.loseFirst()
    const dumb = failingAfter(places.second(), 0, () => new StorageUnavailable())
    const meanwhile = places.start({
      second: { ...dumb, read: () => Promise.reject(new StorageUnavailable()) },
    })
    const other = await vaultIn(meanwhile, 'WM 5150')
    await add(other)
    expect(await told(meanwhile)).toEqual({ state: 'unreachable' })

    const database = places.start()
    expect(await idsIn(await opened(database, vault))).toEqual(new Set([id]))
    expect(await idsIn(await opened(database, other))).toEqual(new Set([another]))
    await places.idle()
    await inBoth()
    expect(await told(database)).toEqual({ state: 'kept', putBackAt: noon })
  })
})

describe('a copy that cannot be written', () => {
  test('without room stops no save, is told, and follows when there is room', async () => {
    let full = false
    const second = places.second()
    const filling: Database = {
      ...second,
      write: (work) => (full ? Promise.reject(new StorageFull()) : second.write(work)),
    }
    const database = places.start({ second: filling })
    const vault = await filled(database)
    await places.idle()
    full = true
    expect(await add(vault)).toMatchObject({ created: true })
    expect(await told(database)).toEqual({ state: 'full' })
    full = false
    await add(vault, 'case_westmarch44')
    await inBoth()
    expect(await told(database)).toEqual({ state: 'kept' })
  })

  test('for want of room leaves nothing half made', async () => {
    await filled(places.first())
    let writings = 0
    const second = places.second()
    const filling: Database = {
      ...second,
      write: (work) => {
        writings += 1
        return writings === 5 ? Promise.reject(new StorageFull()) : second.write(work)
      },
    }
    const database = places.start({ second: filling })
    await database.read(async () => undefined)
    await places.idle()
    expect(Object.values(await heldIn(places.second())).flat()).toEqual([])
    expect(await told(database)).toEqual({ state: 'full' })
  })

  test('and never answers is waited for once, no longer than its time', async () => {
    const never = () => new Promise<never>(() => undefined)
    const database = places.start({
      second: { read: never, write: never, close: () => undefined },
      patience: 30,
    })
    const vault = await filled(database)
    expect(await idsIn(vault)).toEqual(new Set([id]))
    expect(await told(database)).toEqual({ state: 'unreachable' })
  })

  test('and missed more than is remembered is made anew', async () => {
    const vault = await filled(places.start())
    await places.idle()
    const alone = await opened(places.first(), vault)
    for (let minute = 0; minute < 510; minute += 1) {
      await places.first().write(async (tx) => {
        const count = await tx.objectStore('count').get('database')
        if (count) await tx.objectStore('count').put({ ...count, n: count.n + 1 })
      })
    }
    await add(alone)
    const database = places.start()
    await database.read(async () => undefined)
    await places.idle()
    await inBoth()
    expect(await told(database)).toEqual({ state: 'kept' })
  })
})

test('two tabs at once leave a copy that is equal', async () => {
  const one = await filled(places.start())
  await places.idle()
  const two = await opened(places.start(), one)
  const names = Array.from({ length: 12 }, (_, at) => `case_westmarch1${at}`)
  await Promise.all(names.map((name, at) => add(at % 2 === 0 ? one : two, name)))
  expect((await idsIn(two)).size).toBe(13)
  await places.idle()
  await inBoth()
})

test('a first that cannot be read is a fault, and is asked again the next time', async () => {
  await filled(places.start())
  await places.idle()
  const first = places.first()
  let refused = true
  const database = places.start({
    first: {
      ...first,
      read: (work) => (refused ? Promise.reject(new StorageUnavailable()) : first.read(work)),
    },
  })
  await expect(database.read(async () => 'read')).rejects.toThrow(StorageUnavailable)
  refused = false
  expect(await database.read(async () => 'read')).toBe('read')
})
