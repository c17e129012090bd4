import { expect, test } from 'vitest'
import { goOnRotating } from '#src/storage/vault/store/resealAll.ts'
import { newestRecord } from '#src/storage/vault/store/unlockVault.ts'
import { aVault } from '#tests/support/openVaults.ts'

test('where no keys were replaced nothing is written', async () => {
  const { vault } = await aVault('nothing')
  const before = await newestRecord(vault)
  vault.database.write = () => Promise.reject(new Error('written'))
  await goOnRotating(vault)
  expect(await newestRecord(vault)).toEqual(before)
})
