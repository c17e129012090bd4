import { expect, test } from 'vitest'
import { RecordTampered } from '#src/storage/vault/keys/envelope.ts'
import { readCase, readEarlier, versionsPerKey, withKeyFor } from '#src/storage/vault/store/cases.ts'
import { lineOf } from '#src/storage/vault/store/lines.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aVault, noon } from '#tests/support/openVaults.ts'

const named = (name: string) => ({ step: 'defendant', answers: { name }, typed: {} }) as const

async function twoCases(name: string) {
  const { vault } = await aVault(name)
  const store = vaultStore(vault)
  await store.create(aDraft({ id: 'case_1' }), noon)
  await store.create(aDraft({ id: 'case_2' }), noon)
  await store.change('case_1', 1, named('Dan Ember'), noon)
  await store.change('case_2', 1, named('Ivy Marsh'), noon)
  const keys = await Promise.all(['case_1', 'case_2'].map((id) => keyOf(vault, id)))
  vault.known.cases.clear()
  return { vault, store, one: keys[0] ?? '', two: keys[1] ?? '' }
}

const keyOf = async (vault: OpenVault, id: string) => (await lineOf(vault, id))?.key ?? ''

/** Puts the newest version of one case where that of another stands. */
const swap = (vault: OpenVault, from: string, to: string, seq = 2, as = 2) =>
  vault.database.write(async (tx) => {
    const stored = await tx.objectStore('versions').get([vault.record.id, from, seq])
    if (stored) await tx.objectStore('versions').put({ ...stored, key: to, seq: as })
  })

test('the version of one case does not open as that of another', async () => {
  const { vault, one, two } = await twoCases('swap')
  await swap(vault, one, two)
  await expect(readCase(vault, two)).rejects.toThrow(RecordTampered)
  expect((await readCase(vault, one))?.known.text).toContain('Dan Ember')
})

test('an older version does not open as the newest', async () => {
  const { vault, one } = await twoCases('rollback')
  await swap(vault, one, one, 1, 2)
  await expect(readCase(vault, one)).rejects.toThrow(RecordTampered)
})

test('a version that was taken away is told, not taken for an empty case', async () => {
  const { vault, one } = await twoCases('taken')
  await vault.database.write((tx) => tx.objectStore('versions').delete([vault.record.id, one, 2]))
  await expect(readCase(vault, one)).rejects.toThrow(RecordTampered)
})

test('a case that is not there is undefined, and so is a version that is not kept', async () => {
  const { vault, one } = await twoCases('missing')
  expect(await readCase(vault, 'no such case')).toBeUndefined()
  const stored = await readCase(vault, one)
  expect(stored && (await readEarlier(vault, stored.head, 77))).toBeUndefined()
  expect((stored && (await readEarlier(vault, stored.head, 1)))?.text).not.toContain('Dan Ember')
})

test.each([
  [versionsPerKey - 1, 1],
  [versionsPerKey, 2],
  [versionsPerKey + 1, 1],
])('version %i is sealed with %i keys known to its head', async (seq, keys) => {
  const { vault, one } = await twoCases(`rotates-${seq}`)
  const stored = await readCase(vault, one)
  if (!stored) throw new Error('There is a case')
  expect((await withKeyFor(vault, stored.head, seq)).keys).toHaveLength(keys)
})

test('nothing of a case stands on the disk in clear, its id included', async () => {
  const { vault } = await twoCases('clear')
  const everything = await vault.database.read(async (tx) => {
    const stores = ['vaults', 'cases', 'versions', 'index', 'audit', 'marks'] as const
    return await Promise.all(stores.map((store) => tx.objectStore(store).getAll()))
  })
  const text = JSON.stringify(everything, (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  )
  for (const mark of ['Dan Ember', 'Ivy Marsh', 'case_1', 'defendant']) expect(text).not.toContain(mark)
})

test('all versions are as long as each other, so that a save tells nothing by its length', async () => {
  const { vault, one } = await twoCases('lengths')
  const lengths = await vault.database.read(async (tx) => {
    const first = await tx.objectStore('versions').get([vault.record.id, one, 1])
    const second = await tx.objectStore('versions').get([vault.record.id, one, 2])
    return [first?.ct.length, second?.ct.length]
  })
  expect(new Set(lengths).size).toBe(1)
})
