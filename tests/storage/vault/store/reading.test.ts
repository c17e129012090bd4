import { expect, test } from 'vitest'
import { entries } from '#src/storage/vault/store/auditLog.ts'
import { reading } from '#src/storage/vault/store/reading.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aVault, noon } from '#tests/support/openVaults.ts'

test.each([
  ['within half an hour', '2026-11-23T12:29:59.999Z', 1],
  ['after half an hour', '2026-11-23T12:30:00.000Z', 2],
])('a case that is opened again %s is viewed as often as the record says', async (_, again, views) => {
  let now = noon
  const { vault } = await aVault(`views-${views}`, () => now)
  await vaultStore(vault).create(aDraft(), noon)
  const { read } = reading(vault)
  await read('case_1')
  now = again
  await read('case_1')
  const seen = (await entries(vault)).filter(({ action }) => action === 'view')
  expect(seen).toHaveLength(views)
  expect(seen[0]).toMatchObject({ case: 'case_1', seq: 1, at: noon })
})

test('asking for a case that is not here is no view', async () => {
  const { vault } = await aVault('no-view')
  expect(await reading(vault).read('case_9')).toEqual({ kind: 'missing' })
  expect((await entries(vault)).map(({ action }) => action)).toEqual(['vaultMade'])
})
