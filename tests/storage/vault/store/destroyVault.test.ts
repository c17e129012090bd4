import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { forceProfile } from '#src/domain/case/profile.ts'
import { destroyVault } from '#src/storage/vault/store/destroyVault.ts'
import { vaultRecords } from '#src/storage/vault/store/unlockVault.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { anotherTab, aVault, noon, passphrase } from '#tests/support/openVaults.ts'

const delivered = forceProfile.parse(JSON.parse(readFileSync('public/force-profile.json', 'utf8')))

test('only its passphrase destroys a vault, and the vaults of others stay', async () => {
  const { vault } = await aVault('destroy')
  const other = (await aVault('destroy')).vault
  for (const each of [vault, other]) await vaultStore(each).create(aDraft(), noon)
  expect(await destroyVault(vault, 'not the passphrase')).toEqual({ ok: false, because: 'wrong' })
  expect(await destroyVault(vault, passphrase)).toEqual({ ok: true })
  expect((await vaultRecords(vault.database)).map(({ id }) => id)).toEqual([other.record.id])
  const left = await vault.database.read((tx) => tx.objectStore('versions').count())
  expect(left).toBe(1)
  expect(await vaultStore(await anotherTab('destroy', other)).list()).toHaveLength(1)
})

test.each([
  ['the day before it may be deleted', '2029-11-22T12:00:00.000Z', false],
  ['the day on which it may be deleted', '2029-11-23T12:00:00.000Z', true],
])('a vault with an application that was served is destroyed on %s: %s', async (_, now, is) => {
  const name = `held-${is}`
  const { vault } = await aVault(name, () => now)
  const served = { marks: { servedOn: '2026-11-23' }, profile: { ...delivered, retentionMonths: 36 } }
  await vaultStore(vault).create(aDraft(served), noon)
  expect(await destroyVault(vault, passphrase)).toEqual(
    is ? { ok: true } : { ok: false, because: 'held', count: 1, until: '2029-11-23' },
  )
  expect(await vaultRecords(vault.database)).toHaveLength(is ? 0 : 1)
})
