import { beforeEach, expect, test } from 'vitest'
import { catchUp } from '#src/storage/vault/copy/catchUp.ts'
import { copyAll } from '#src/storage/vault/copy/copyAll.ts'
import { remembered } from '#src/storage/vault/store/counted.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { saveSettings } from '#src/storage/vault/store/settings.ts'
import { vaultFiles } from '#src/storage/vault/store/vaultFiles.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { noon } from '#tests/support/openVaults.ts'
import { heldIn, twoPlaces, vaultIn } from '#tests/support/twoPlaces.ts'

let places: ReturnType<typeof twoPlaces>
let vault: OpenVault
const caughtUp = () => catchUp(places.first(), places.second())

beforeEach(async () => {
  places = twoPlaces()
  vault = await vaultIn(places.first())
  await copyAll(places.first(), places.second())
})

test('a copy that missed nothing is in step', async () => {
  expect(await caughtUp()).toBe('inStep')
})

test('what was made, changed and taken away since is made, changed and taken away in the copy', async () => {
  const store = vaultStore(vault)
  for (const id of ['case_stays', 'case_goes']) {
    await store.create(aDraft({ id }), noon)
    await vaultFiles(vault).put(id, 'file_1', new Uint8Array([1, 2, 3]))
  }
  await store.remove('case_goes', noon)
  await store.destroy((await store.removed())[0]?.key ?? '', noon)
  await store.create(aDraft({ id: 'case_goes' }), noon)
  expect(await caughtUp()).toBe('inStep')
  expect(await heldIn(places.second())).toEqual(await heldIn(places.first()))
  expect((await heldIn(places.second())).cases).toHaveLength(2)
})

test('two that catch up at once leave one equal copy', async () => {
  await vaultStore(vault).create(aDraft({ id: 'case_one' }), noon)
  expect(await Promise.all([caughtUp(), caughtUp(), caughtUp()])).toEqual(['inStep', 'inStep', 'inStep'])
  expect(await heldIn(places.second())).toEqual(await heldIn(places.first()))
})

test.each([
  [remembered, 'inStep'],
  [remembered + 1, 'tooFar'],
])('%i missed writings: %s', async (writings, expected) => {
  for (let at = 0; at < writings; at += 1) await saveSettings(vault, { lockAfterMinutes: 2 + (at % 9) })
  expect(await caughtUp()).toBe(expected)
})

test('no copy, and a copy of another database, are too far', async () => {
  await copyAll(twoPlaces().first(), places.second())
  expect(await caughtUp()).toBe('tooFar')
  const other = twoPlaces().first()
  await vaultIn(other)
  await copyAll(other, places.second())
  expect(await caughtUp()).toBe('tooFar')
})
