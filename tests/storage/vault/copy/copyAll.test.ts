import { beforeEach, describe, expect, test } from 'vitest'
import { StorageUnavailable } from '#src/storage/faults.ts'
import { copyAll, copyVault, emptied } from '#src/storage/vault/copy/copyAll.ts'
import { countIn } from '#src/storage/vault/store/counted.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { noon } from '#tests/support/openVaults.ts'
import { failingAfter, heldIn, twoPlaces, vaultIn } from '#tests/support/twoPlaces.ts'

let places: ReturnType<typeof twoPlaces>
beforeEach(() => {
  places = twoPlaces()
})

describe('a copy of all', () => {
  test('takes the place of whatever was there, and has the same count', async () => {
    const vault = await vaultIn(places.first())
    for (let at = 0; at < 60; at += 1) await vaultStore(vault).create(aDraft({ id: `case_many${at}` }), noon)
    await vaultIn(places.second(), 'of before')
    await copyAll(places.first(), places.second())
    expect(await heldIn(places.second())).toEqual(await heldIn(places.first()))
    expect(await places.second().read(countIn)).toEqual(await places.first().read(countIn))
  })

  test('that breaks off has no count, so that nobody takes it for whole', async () => {
    await vaultIn(places.first())
    await copyAll(places.first(), places.second())
    const failing = failingAfter(places.second(), 3, () => new StorageUnavailable())
    await expect(copyAll(places.first(), failing)).rejects.toThrow(StorageUnavailable)
    expect(await places.second().read(countIn)).toBeUndefined()
  })
})

test('one vault is copied beside the others, its own record last', async () => {
  const vault = await vaultIn(places.first())
  await vaultIn(places.second(), 'WM 5150')
  const breaking = failingAfter(places.second(), 2, () => new StorageUnavailable())
  await expect(copyVault(places.first(), breaking, vault.record.id)).rejects.toThrow(StorageUnavailable)
  expect((await heldIn(places.second())).vaults).toHaveLength(1)
  await copyVault(places.first(), places.second(), vault.record.id)
  const held = await heldIn(places.second())
  expect(held.vaults).toHaveLength(2)
  expect(held.audit).toEqual(expect.arrayContaining((await heldIn(places.first())).audit))
})

test('what is emptied holds nothing and has no count', async () => {
  await vaultIn(places.first())
  await emptied(places.first())
  expect(Object.values(await heldIn(places.first())).flat()).toEqual([])
  expect(await places.first().read(countIn)).toBeUndefined()
})
