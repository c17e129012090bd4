import { expect, test } from 'vitest'
import { entries } from '#src/storage/vault/store/auditLog.ts'
import {
  addPasskey,
  changePassphrase,
  changeRecoveryCode,
  removePasskey,
} from '#src/storage/vault/store/changeKeys.ts'
import { firstOpened, newestRecord, type UnlockSecret } from '#src/storage/vault/store/unlockVault.ts'
import { aVault, passphrase, quickKdf } from '#tests/support/openVaults.ts'

const next = 'nine quiet herons watch the tide'
const prf = () => crypto.getRandomValues(new Uint8Array(32))
const passkey = (secret: Uint8Array<ArrayBuffer>) => ({
  ...{ id: 'passkey_1', label: 'Station key', credential: new Uint8Array([1, 2, 3]) },
  ...{ salt: new Uint8Array(32).fill(7), prf: secret },
})

async function aVaultToOpen(name: string) {
  const { vault, recoveryCode } = await aVault(name)
  const opens = async (secret: UnlockSecret) =>
    (await firstOpened(await newestRecord(vault), secret, 'work')) !== undefined
  return { vault, recoveryCode, opens }
}

test('a new passphrase opens the vault and the old one does not; the recovery code stays', async () => {
  const { vault, recoveryCode, opens } = await aVaultToOpen('passphrase')
  expect(await changePassphrase(vault, passphrase, next, quickKdf)).toBe(true)
  expect(await opens({ passphrase: next })).toBe(true)
  expect(await opens({ passphrase })).toBe(false)
  expect(await opens({ recoveryCode })).toBe(true)
  expect((await entries(vault)).at(-1)?.action).toBe('passphraseChanged')
})

test('a lost passphrase is replaced with the recovery code', async () => {
  const { vault, recoveryCode, opens } = await aVaultToOpen('lost')
  expect(await changePassphrase(vault, recoveryCode.toLowerCase(), next, quickKdf)).toBe(true)
  expect(await opens({ passphrase: next })).toBe(true)
  expect(await opens({ passphrase })).toBe(false)
})

test('a passphrase is not changed by somebody who does not know it', async () => {
  const { vault, opens } = await aVaultToOpen('unknown')
  expect(await changePassphrase(vault, next, next, quickKdf)).toBe(false)
  expect(await changeRecoveryCode(vault, next)).toBeUndefined()
  expect(await addPasskey(vault, next, passkey(prf()))).toBe(false)
  expect(await opens({ passphrase })).toBe(true)
})

test('a new recovery code ends the old one', async () => {
  const { vault, recoveryCode, opens } = await aVaultToOpen('code')
  const code = await changeRecoveryCode(vault, passphrase)
  expect(await opens({ recoveryCode: code ?? '' })).toBe(true)
  expect(await opens({ recoveryCode })).toBe(false)
})

test('a passkey is one more way in, until it is taken away', async () => {
  const { vault, opens } = await aVaultToOpen('key')
  const secret = prf()
  await addPasskey(vault, passphrase, passkey(new Uint8Array(secret)))
  expect(await opens({ prf: new Uint8Array(secret), passkey: 'passkey_1' })).toBe(true)
  expect(await opens({ prf: prf(), passkey: 'passkey_1' })).toBe(false)
  expect(await opens({ passphrase })).toBe(true)
  await removePasskey(vault, 'passkey_1')
  expect(await opens({ prf: new Uint8Array(secret), passkey: 'passkey_1' })).toBe(false)
  expect(await opens({ passphrase })).toBe(true)
})
