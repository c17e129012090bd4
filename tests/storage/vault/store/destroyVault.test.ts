import { expect, test } from 'vitest'
import { destroyVault } from '#src/storage/vault/store/destroyVault.ts'
import { vaultRecords } from '#src/storage/vault/store/unlockVault.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { anotherTab, aVault, noon, passphrase } from '#tests/support/openVaults.ts'

test('only its passphrase destroys a vault, and the vaults of others stay', async () => {
  const { vault } = await aVault('destroy')
  const other = (await aVault('destroy')).vault
  for (const each of [vault, other]) await vaultStore(each).create(aDraft(), noon)
  expect(await destroyVault(vault, 'not the passphrase')).toBe(false)
  expect(await destroyVault(vault, passphrase)).toBe(true)
  expect((await vaultRecords(vault.database)).map(({ id }) => id)).toEqual([other.record.id])
  const left = await vault.database.read((tx) => tx.objectStore('versions').count())
  expect(left).toBe(1)
  expect(await vaultStore(await anotherTab('destroy', other)).list()).toHaveLength(1)
})
