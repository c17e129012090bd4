import { beforeAll, describe, expect, test } from 'vitest'
import {
  type KeyPlace,
  keyParams,
  newWrappedKey,
  rewrapKey,
  unwrapKey,
  type WrappedKey,
} from '#src/storage/vault/keys/caseKey.ts'
import { newIv } from '#src/storage/vault/keys/gcm.ts'
import { asWorkingKey, newVaultKey } from '#src/storage/vault/keys/vaultKey.ts'

const place: KeyPlace = { vault: 'v1', use: 'case', id: 'case-a', epoch: 0 }
const tampered = { name: 'RecordTampered' }
const iv = new Uint8Array(12)
let vaultKey: CryptoKey

beforeAll(async () => {
  vaultKey = await asWorkingKey(await newVaultKey())
})

describe('the key of a case', () => {
  test('opens what it encrypted after it was put away and fetched again, and cannot be taken out', async () => {
    const { key, wrapped, forRecovery } = await newWrappedKey(vaultKey, place)
    expect(forRecovery).toBeUndefined()
    const fetched = await unwrapKey(vaultKey, place, wrapped)
    expect(await isSame(key, fetched)).toBe(true)
    for (const each of [key, fetched]) {
      expect(each).toMatchObject({ extractable: false, algorithm: { name: 'AES-GCM', length: 256 } })
      expect([...each.usages].sort()).toEqual(['decrypt', 'encrypt'])
    }
  })

  test('is another one for every case', async () => {
    const [one, other] = [await newWrappedKey(vaultKey, place), await newWrappedKey(vaultKey, place)]
    expect(await isSame(one.key, other.key)).toBe(false)
    expect(one.wrapped.iv).not.toEqual(other.wrapped.iv)
  })

  test('may be wrapped a second time for the force, and its bytes are noughts afterwards', async () => {
    let seen = new Uint8Array(0)
    let then = new Uint8Array(0)
    const { key, forRecovery } = await newWrappedKey(vaultKey, place, async (raw) => {
      seen = raw
      then = raw.slice()
      return new Uint8Array([9])
    })
    expect(forRecovery).toEqual(new Uint8Array([9]))
    expect(seen).toEqual(new Uint8Array(32))
    const known = await crypto.subtle.importKey('raw', then, 'AES-GCM', false, ['encrypt', 'decrypt'])
    expect(await isSame(key, known)).toBe(true)
  })

  test('is not made where the second wrapping fails, and its bytes are noughts all the same', async () => {
    let seen = new Uint8Array(1)
    const failing = newWrappedKey(vaultKey, place, (raw) => {
      seen = raw
      return Promise.reject(new Error('no key of the force'))
    })
    await expect(failing).rejects.toThrow('no key of the force')
    expect(seen).toEqual(new Uint8Array(32))
  })
})

describe('a wrapped key does not open', () => {
  let wrapped: WrappedKey
  beforeAll(async () => {
    wrapped = (await newWrappedKey(vaultKey, place)).wrapped
  })

  test.each([
    ['in another vault', { vault: 'v2' }],
    ['for another use', { use: 'index' }],
    ['for another case', { id: 'case-b' }],
    ['for a later epoch', { epoch: 1 }],
  ])('%s', async (_, other) => {
    await expect(unwrapKey(vaultKey, { ...place, ...other }, wrapped)).rejects.toMatchObject(tampered)
    await expect(rewrapKey(vaultKey, vaultKey, { ...place, ...other }, wrapped)).rejects.toMatchObject(
      tampered,
    )
  })

  test('under another vault key', async () => {
    await expect(unwrapKey(await newVaultKey(), place, wrapped)).rejects.toMatchObject(tampered)
    await expect(rewrapKey(await newVaultKey(), vaultKey, place, wrapped)).rejects.toMatchObject(tampered)
  })

  test('with any bit of it changed', async () => {
    const bits = Array.from({ length: 48 * 8 }, (_, bit) => bit)
    const outcomes = await Promise.allSettled(
      bits.map((bit) => unwrapKey(vaultKey, place, { iv: wrapped.iv, ct: flipped(wrapped.ct, bit) })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toEqual([])
  })

  test('where it is a shorter key than was made here, even under the right vault key', async () => {
    const ownIv = newIv()
    const short = await crypto.subtle.encrypt(keyParams(ownIv, place), vaultKey, new Uint8Array(16))
    const weak = { iv: ownIv, ct: new Uint8Array(short) }
    await expect(unwrapKey(vaultKey, place, weak)).rejects.toMatchObject(tampered)
  })
})

test('a key that moves to a new vault key stays the same key, and the old vault key opens it no more', async () => {
  const next = await newVaultKey()
  const { key, wrapped } = await newWrappedKey(vaultKey, place)
  const moved = await rewrapKey(vaultKey, next, place, wrapped)
  expect(await isSame(await unwrapKey(next, place, moved), key)).toBe(true)
  await expect(unwrapKey(vaultKey, place, moved)).rejects.toMatchObject(tampered)
})

async function isSame(one: CryptoKey, other: CryptoKey): Promise<boolean> {
  const texts = await Promise.all(
    [one, other].map((key) => crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(16))),
  )
  return new Set(texts.map((text) => Buffer.from(text).toString('hex'))).size === 1
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes)
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}
