import { beforeEach, expect, test } from 'vitest'
import { StorageFull } from '#src/storage/faults.ts'
import { copyAll } from '#src/storage/vault/copy/copyAll.ts'
import { copyUnlessMade, putBack } from '#src/storage/vault/copy/putBack.ts'
import { countIn } from '#src/storage/vault/store/counted.ts'
import { noon } from '#tests/support/openVaults.ts'
import { failingAfter, heldIn, twoPlaces, vaultIn } from '#tests/support/twoPlaces.ts'

let places: ReturnType<typeof twoPlaces>
beforeEach(async () => {
  places = twoPlaces()
  await vaultIn(places.first())
})
const labels = async () =>
  (await heldIn(places.first())).vaults.map((each) => Reflect.get(Object(each), 'label'))

test('a first that is whole is left as it is', async () => {
  await copyAll(places.first(), places.second())
  const before = await places.first().read(countIn)
  await putBack(places.first(), places.second(), noon)
  expect(await places.first().read(countIn)).toEqual(before)
})

test('a first that was lost has what the copy has, and the day', async () => {
  await copyAll(places.first(), places.second())
  places.loseFirst()
  await putBack(places.first(), places.second(), noon)
  expect(await labels()).toEqual(['WM 4417'])
  expect(await places.first().read(countIn)).toMatchObject({ putBackAt: noon })
})

test('a first that was begun anew has both, and so has the copy', async () => {
  await copyAll(places.first(), places.second())
  places.loseFirst()
  await vaultIn(places.first(), 'WM 5150')
  await putBack(places.first(), places.second(), noon)
  expect((await labels()).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['WM 4417', 'WM 5150'])
  expect(await heldIn(places.second())).toEqual(await heldIn(places.first()))
})

test('a copy is made where there is none, not made twice, and leaves nothing behind where it cannot be made', async () => {
  const failing = failingAfter(places.second(), 3, () => new StorageFull())
  await expect(copyUnlessMade(places.first(), failing)).rejects.toThrow(StorageFull)
  await copyUnlessMade(places.first(), places.second())
  expect(await heldIn(places.second())).toEqual(await heldIn(places.first()))
  await copyUnlessMade(
    places.first(),
    failingAfter(places.second(), 0, () => new StorageFull()),
  )
})
