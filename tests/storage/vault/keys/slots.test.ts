import { beforeAll, describe, expect, test } from 'vitest'
import type { Kdf } from '#src/storage/vault/keys/kdf.ts'
import { newRecoveryCode, spaced } from '#src/storage/vault/keys/recoveryCode.ts'
import { makeSlot, openSlot, type Slot } from '#src/storage/vault/keys/slots.ts'
import { newVaultKey } from '#src/storage/vault/keys/vaultKey.ts'

const quick: Kdf = { name: 'pbkdf2-sha-256', iterations: 600_000 }
const argon2: Kdf = { name: 'argon2id', memory: 19_456, iterations: 2, parallelism: 1 }
const passphrase = 'seven otters by the river'
const recoveryCode = newRecoveryCode()
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const passkey = { prf: random(32), credential: random(48), salt: random(32), id: 'p1', label: 'My key' }

let vaultKey: CryptoKey
let byPassphrase: Slot
let byRecovery: Slot
let byPasskey: Slot

beforeAll(async () => {
  vaultKey = await newVaultKey()
  byPassphrase = await makeSlot('v1', vaultKey, { passphrase, kdf: quick })
  byRecovery = await makeSlot('v1', vaultKey, { recoveryCode })
  byPasskey = await makeSlot('v1', vaultKey, passkey)
})

describe('a slot opens the vault', () => {
  test('with its passphrase, derived as the slot says', async () => {
    expect(byPassphrase).toMatchObject({ kind: 'passphrase', kdf: quick })
    expect(await isTheVaultKey(await openSlot('v1', byPassphrase, { passphrase }, 'work'))).toBe(true)
    const slot = await makeSlot('v1', vaultKey, { passphrase, kdf: argon2 })
    expect(slot).toMatchObject({ kind: 'passphrase', kdf: argon2 })
    expect(await isTheVaultKey(await openSlot('v1', slot, { passphrase }, 'work'))).toBe(true)
  })

  test('with its recovery code, however that is typed', async () => {
    const typed = spaced(recoveryCode).toLowerCase()
    expect(await isTheVaultKey(await openSlot('v1', byRecovery, { recoveryCode: typed }, 'work'))).toBe(true)
  })

  test('with its passkey, again and again', async () => {
    const { prf, ...shown } = passkey
    expect(byPasskey).toMatchObject({ kind: 'passkey', ...shown })
    expect(await isTheVaultKey(await openSlot('v1', byPasskey, { prf }, 'work'))).toBe(true)
    expect(await isTheVaultKey(await openSlot('v1', byPasskey, { prf }, 'work'))).toBe(true)
  })

  test('with a key for work that cannot be taken out, or one for new slots that can', async () => {
    const work = await openSlot('v1', byRecovery, { recoveryCode }, 'work')
    expect(work).toMatchObject({ extractable: false, algorithm: { name: 'AES-GCM', length: 256 } })
    expect([...(work?.usages ?? [])].sort()).toEqual(['decrypt', 'encrypt', 'unwrapKey', 'wrapKey'])
    const again = await openSlot('v1', byRecovery, { recoveryCode }, 'rewrap')
    expect(again?.extractable).toBe(true)
    if (!again) throw new Error('It opens')
    const next = await makeSlot('v1', again, { recoveryCode })
    expect(await isTheVaultKey(await openSlot('v1', next, { recoveryCode }, 'work'))).toBe(true)
  })

  test('and holds nothing of the vault key or the secret in clear, nor the same bytes twice', async () => {
    const raw = Buffer.from(await crypto.subtle.exportKey('raw', vaultKey))
    const again = await makeSlot('v1', vaultKey, { recoveryCode })
    expect(Buffer.from(byRecovery.wrapped).includes(raw)).toBe(false)
    expect(byRecovery.wrapped).toHaveLength(40)
    expect(again.salt).not.toEqual(byRecovery.salt)
    expect(again.wrapped).not.toEqual(byRecovery.wrapped)
  })
})

describe('a wrong secret and a damaged slot give the same nothing', () => {
  test('with another passphrase, code or passkey', async () => {
    expect(await openSlot('v1', byPassphrase, { passphrase: `${passphrase} ` }, 'work')).toBeUndefined()
    expect(await openSlot('v1', byRecovery, { recoveryCode: newRecoveryCode() }, 'work')).toBeUndefined()
    expect(await openSlot('v1', byPasskey, { prf: random(32) }, 'work')).toBeUndefined()
  })

  test('with a code whose checksum does not hold', async () => {
    const wrong = (recoveryCode.startsWith('0') ? '1' : '0') + recoveryCode.slice(1)
    expect(await openSlot('v1', byRecovery, { recoveryCode: wrong }, 'work')).toBeUndefined()
  })

  test('with a secret of another kind', async () => {
    expect(await openSlot('v1', byPassphrase, { recoveryCode }, 'work')).toBeUndefined()
    expect(await openSlot('v1', byRecovery, { passphrase: recoveryCode }, 'work')).toBeUndefined()
    expect(await openSlot('v1', byPasskey, { passphrase }, 'work')).toBeUndefined()
    expect(await openSlot('v1', byPasskey, { prf: random(16) }, 'work')).toBeUndefined()
  })

  test('in another vault', async () => {
    expect(await openSlot('v2', byPassphrase, { passphrase }, 'work')).toBeUndefined()
    expect(await openSlot('v2', byRecovery, { recoveryCode }, 'work')).toBeUndefined()
    expect(await openSlot('v2', byPasskey, { prf: passkey.prf }, 'work')).toBeUndefined()
  })

  test('with any bit of the wrapped key or of the salt changed', async () => {
    const bits = (bytes: Uint8Array) => Array.from({ length: bytes.length * 8 }, (_, bit) => bit)
    const slots = [
      ...bits(byRecovery.wrapped).map((bit) => ({
        ...byRecovery,
        wrapped: flipped(byRecovery.wrapped, bit),
      })),
      ...bits(byRecovery.salt).map((bit) => ({ ...byRecovery, salt: flipped(byRecovery.salt, bit) })),
    ]
    const keys = await Promise.all(slots.map((slot) => openSlot('v1', slot, { recoveryCode }, 'work')))
    expect(keys.filter((key) => key !== undefined)).toEqual([])
  })

  test('with a wrapped key or a salt that was cut', async () => {
    const cut = { ...byRecovery, wrapped: byRecovery.wrapped.slice(0, 24) }
    expect(await openSlot('v1', cut, { recoveryCode }, 'work')).toBeUndefined()
    const saltless = { ...byPassphrase, salt: new Uint8Array(0) }
    expect(await openSlot('v1', saltless, { passphrase }, 'work')).toBeUndefined()
  })

  test('with parts that are missing or of another kind', async () => {
    const open = (change: object) =>
      openSlot('v1', { ...byPassphrase, ...change } as Slot, { passphrase }, 'work')
    expect(await open({ salt: undefined })).toBeUndefined()
    expect(await open({ wrapped: 'x'.repeat(40) })).toBeUndefined()
    expect(await open({ kind: 'other' })).toBeUndefined()
    expect(await open({ kdf: undefined })).toBeUndefined()
    expect(await open({ kdf: { ...quick, more: Number.NaN } })).toBeUndefined()
  })

  test('with no passphrase at all', async () => {
    expect(await openSlot('v1', byPassphrase, { passphrase: '' }, 'work')).toBeUndefined()
    await expect(makeSlot('v1', vaultKey, { passphrase: '', kdf: argon2 })).rejects.toThrow(TypeError)
  })
})

describe('parameters changed by one who has the disk', () => {
  test.each<Kdf>([
    { ...argon2, memory: 8 },
    { ...quick, iterations: 1000 },
    { ...argon2, iterations: 1000 },
  ])('are refused outside the limits: %j', async (kdf) => {
    const lowered: Slot = { kind: 'passphrase', kdf, salt: byPassphrase.salt, wrapped: byPassphrase.wrapped }
    const opening = openSlot('v1', lowered, { passphrase }, 'work')
    await expect(opening).rejects.toMatchObject({ name: 'SlotBelowFloor' })
    await expect(makeSlot('v1', vaultKey, { passphrase, kdf })).rejects.toMatchObject({
      name: 'SlotBelowFloor',
    })
  })

  test('open nothing within the limits', async () => {
    const { salt, wrapped } = byPassphrase
    const other: Slot = { kind: 'passphrase', kdf: { ...quick, iterations: 600_001 }, salt, wrapped }
    expect(await openSlot('v1', other, { passphrase }, 'work')).toBeUndefined()
  })
})

test('no slot is made with a recovery code or a passkey that is none', async () => {
  await expect(makeSlot('v1', vaultKey, { recoveryCode: '0'.repeat(25) })).rejects.toThrow(TypeError)
  await expect(makeSlot('v1', vaultKey, { ...passkey, prf: random(31) })).rejects.toThrow(TypeError)
  await expect(makeSlot('v1', vaultKey, { ...passkey, salt: random(16) })).rejects.toThrow(TypeError)
})

test('no slot is made of a vault key that cannot be taken out', async () => {
  const work = await openSlot('v1', byRecovery, { recoveryCode }, 'work')
  if (!work) throw new Error('It opens')
  await expect(makeSlot('v1', work, { recoveryCode })).rejects.toThrow()
})

test('the slot is as it was after many wrong passphrases, and the right one opens it', async () => {
  const before = structuredClone(byPassphrase)
  for (let attempt = 0; attempt < 8; attempt++) {
    const wrong = { passphrase: `${passphrase}${attempt}` }
    expect(await openSlot('v1', byPassphrase, wrong, 'work')).toBeUndefined()
  }
  expect(byPassphrase).toEqual(before)
  expect(await isTheVaultKey(await openSlot('v1', byPassphrase, { passphrase }, 'work'))).toBe(true)
})

async function isTheVaultKey(key: CryptoKey | undefined): Promise<boolean> {
  if (!key) return false
  const params = { name: 'AES-GCM', iv: random(12) }
  const ct = await crypto.subtle.encrypt(params, vaultKey, new Uint8Array([7]))
  return new Uint8Array(await crypto.subtle.decrypt(params, key, ct))[0] === 7
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes)
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}
