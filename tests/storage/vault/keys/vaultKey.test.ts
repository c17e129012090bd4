import { expect, test } from 'vitest'
import { asWorkingKey, newVaultKey } from '#src/storage/vault/keys/vaultKey.ts'

const uses = ['decrypt', 'encrypt', 'unwrapKey', 'wrapKey']
const iv = new Uint8Array(12)

test('a new vault key has 256 random bits and can be put into slots', async () => {
  const key = await newVaultKey()
  expect(key).toMatchObject({ extractable: true, algorithm: { name: 'AES-GCM', length: 256 } })
  expect([...key.usages].sort()).toEqual(uses)
  const [one, other] = await Promise.all([key, await newVaultKey()].map((each) => rawOf(each)))
  expect(one).toHaveLength(64)
  expect(one).not.toBe(other)
})

test('the key at work opens what the vault key encrypted, and cannot be taken out', async () => {
  const key = await newVaultKey()
  const working = await asWorkingKey(key)
  expect(working).toMatchObject({ extractable: false, algorithm: { name: 'AES-GCM', length: 256 } })
  expect([...working.usages].sort()).toEqual(uses)
  const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array([1, 2]))
  const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, working, ct)
  expect(new Uint8Array(opened)).toEqual(new Uint8Array([1, 2]))
  await expect(crypto.subtle.exportKey('raw', working)).rejects.toThrow()
  await expect(asWorkingKey(working)).rejects.toThrow()
})

async function rawOf(key: CryptoKey): Promise<string> {
  return Buffer.from(await crypto.subtle.exportKey('raw', key)).toString('hex')
}
