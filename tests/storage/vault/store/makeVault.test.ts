import { expect, test } from 'vitest'
import { kdfOf } from '#src/storage/vault/keys/kdf.ts'
import { readRecoveryCode } from '#src/storage/vault/keys/recoveryCode.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { makeVault, ownKey } from '#src/storage/vault/store/makeVault.ts'
import { unlockVault } from '#src/storage/vault/store/unlockVault.ts'
import { atNoon, aVault, passphrase } from '#tests/support/openVaults.ts'

test('a new vault opens with its passphrase and with its recovery code', async () => {
  const { vault, recoveryCode } = await aVault('both')
  expect(readRecoveryCode(recoveryCode)).toBeDefined()
  for (const secret of [{ passphrase }, { recoveryCode }]) {
    const opened = await unlockVault(openDatabase('both'), { id: vault.record.id, secret, now: atNoon })
    expect(opened.ok).toBe(true)
  }
})

test('the usual way of keeping a passphrase is Argon2id with 64 MiB and three passes', async () => {
  const asked = { label: 'WM 4417', passphrase, kdf: kdfOf.argon2id, now: atNoon }
  const { vault } = await makeVault(openDatabase('argon'), asked)
  expect(vault.record.slots[0]).toMatchObject({
    kdf: { name: 'argon2id', memory: 65_536, iterations: 3, parallelism: 1 },
  })
  const id = vault.record.id
  expect(await unlockVault(openDatabase('argon'), { id, secret: { passphrase }, now: atNoon })).toMatchObject(
    {
      ok: true,
    },
  )
})

test('no key of a vault can be taken out of memory as bytes', async () => {
  const { vault } = await aVault('inside')
  const { key } = await ownKey(vault.vaultKey, vault.record.id, 'index', 1)
  for (const each of [vault.vaultKey, key, ...vault.keys.values()]) {
    expect(each.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', each)).rejects.toThrow()
  }
})

test('two vaults of one name are two vaults', async () => {
  const one = await aVault('twice')
  const two = await aVault('twice')
  expect(one.vault.record.id).not.toBe(two.vault.record.id)
})
