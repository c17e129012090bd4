import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Envelope,
  open,
  type RecordPlace,
  RecordTampered,
  seal,
  unlessTampered,
} from '#src/storage/vault/keys/envelope.ts'
import { gcm, newIv } from '#src/storage/vault/keys/gcm.ts'
import { newVaultKey } from '#src/storage/vault/keys/vaultKey.ts'

const place: RecordPlace = { vault: 'v1', store: 'versions', id: 'case-a', seq: 7, kid: 'k1', schema: 1 }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const plain = bytesOf('He waited outside her work on 6 April.')

const tampered = { name: 'RecordTampered', message: expect.stringContaining('was not opened') }
let key: CryptoKey
let sealed: Envelope

beforeAll(async () => {
  key = await newVaultKey()
  sealed = await seal(key, place, plain)
})

describe('a record', () => {
  test.each([0, 1, 4091, 4092, 4093, 200_000])('of %i bytes opens as it was sealed', async (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => index * 31)
    const opened = await open(key, place, await seal(key, place, bytes))
    expect(Buffer.from(opened).equals(bytes)).toBe(true)
  })

  test.each([
    [0, 4096],
    [4092, 4096],
    [4093, 8192],
  ])('of %i bytes takes the room of %i, and the tag’s 16', async (length, room) => {
    expect((await seal(key, place, new Uint8Array(length))).ct).toHaveLength(room + 16)
  })

  test('may be padded to another block, which is a whole number above 0', async () => {
    expect((await seal(key, place, new Uint8Array(60), 64)).ct).toHaveLength(64 + 16)
    expect((await seal(key, place, new Uint8Array(61), 64)).ct).toHaveLength(128 + 16)
    await expect(seal(key, place, plain, 0)).rejects.toThrow(RangeError)
    await expect(seal(key, place, plain, 1.5)).rejects.toThrow(RangeError)
  })

  test('saved twice has another iv and nothing in common with its first text', async () => {
    const again = await seal(key, place, plain)
    expect(again.iv).not.toEqual(sealed.iv)
    const same = again.ct.filter((byte, index) => byte === sealed.ct[index]).length
    expect(same / again.ct.length).toBeLessThan(0.05)
  })

  test('says of itself only how and by which key it is encrypted', () => {
    expect(new Set(Object.keys(sealed))).toEqual(new Set(['v', 'kid', 'iv', 'ct']))
    expect(sealed).toMatchObject({ v: 1, kid: 'k1' })
    expect(Buffer.from(sealed.ct).includes('waited')).toBe(false)
  })
})

describe('a record that was changed', () => {
  test('in a single bit, 2,000 times at random, is never opened', async () => {
    const bits = Array.from({ length: 2000 }, () => Math.floor(Math.random() * (12 + sealed.ct.length) * 8))
    const outcomes = await Promise.allSettled(bits.map((bit) => open(key, place, flipped(sealed, bit))))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toEqual([])
    expect(
      outcomes.every((outcome) => outcome.status === 'rejected' && outcome.reason.name === 'RecordTampered'),
    ).toBe(true)
  })

  test('in each bit of its iv, its tag and its length is never opened', async () => {
    const last = (12 + sealed.ct.length) * 8
    const bits = [...range(0, 96 + 32), ...range(last - 128, last)]
    const outcomes = await Promise.allSettled(bits.map((bit) => open(key, place, flipped(sealed, bit))))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toEqual([])
  })

  test.each([0, 15, 16, 4096, 4111])('by cutting it to %i bytes is not opened', async (length) => {
    const cut = { ...sealed, ct: sealed.ct.slice(0, length) }
    await expect(open(key, place, cut)).rejects.toMatchObject(tampered)
  })

  test('by adding a byte, or into no record at all, is not opened', async () => {
    const longer = { ...sealed, ct: new Uint8Array([...sealed.ct, 0]) }
    await expect(open(key, place, longer)).rejects.toMatchObject(tampered)
    const none = { v: 1 } as unknown as Envelope
    await expect(open(key, place, none)).rejects.toMatchObject(tampered)
    await expect(open(key, place, undefined as unknown as Envelope)).rejects.toMatchObject(tampered)
  })

  test('by another key is not opened', async () => {
    await expect(open(await newVaultKey(), place, sealed)).rejects.toMatchObject(tampered)
  })

  test('by one who has the key but says a wrong length is not opened', async () => {
    const iv = newIv()
    const long = new Uint8Array([0, 0, 0, 5, 1, 2, 3, 4])
    const params = gcm(iv, [1, 'v1', 'versions', 'case-a', 7, 'k1', 1])
    const ct = new Uint8Array(await crypto.subtle.encrypt(params, key, long))
    await expect(open(key, place, { v: 1, kid: 'k1', iv, ct })).rejects.toMatchObject(tampered)
    long[3] = 4
    const right = new Uint8Array(await crypto.subtle.encrypt(params, key, long))
    expect(await open(key, place, { v: 1, kid: 'k1', iv, ct: right })).toEqual(new Uint8Array([1, 2, 3, 4]))
  })
})

describe('a record that was moved', () => {
  test.each([
    ['into another vault', { vault: 'v2' }],
    ['into another store', { store: 'index' }],
    ['to another case', { id: 'case-b' }],
    ['under another schema', { schema: 2 }],
    ['under another key’s name', { kid: 'k2' }],
    ['to a place that cannot be', { seq: Number.NaN }],
  ])('%s is refused', async (_, other) => {
    await expect(open(key, { ...place, ...other }, sealed)).rejects.toMatchObject(tampered)
  })

  test('and renamed to another key is refused, too', async () => {
    await expect(open(key, { ...place, kid: 'k2' }, { ...sealed, kid: 'k2' })).rejects.toMatchObject(tampered)
    await expect(open(key, place, { ...sealed, kid: 'k2' })).rejects.toMatchObject(tampered)
  })

  test('from an earlier save to a later number, or from a later to an earlier, is refused', async () => {
    await expect(open(key, { ...place, seq: 8 }, sealed)).rejects.toMatchObject(tampered)
    await expect(open(key, { ...place, seq: 6 }, sealed)).rejects.toMatchObject(tampered)
  })

  test('parts of names cannot be shifted from one into the next', async () => {
    const shifted = await seal(key, { ...place, store: 'versions","case', id: 'a' }, plain)
    await expect(open(key, { ...place, store: 'versions', id: 'case","a' }, shifted)).rejects.toMatchObject(
      tampered,
    )
  })
})

test('a record of a newer app says so, before anything is decrypted', async () => {
  const newer = { ...sealed, v: 2 } as unknown as Envelope
  const noKey = undefined as unknown as CryptoKey
  await expect(open(noKey, place, newer)).rejects.toMatchObject({ name: 'RecordTooNew' })
  const older = { ...sealed, v: 0 } as unknown as Envelope
  await expect(open(key, place, older)).rejects.toMatchObject(tampered)
})

function flipped(envelope: Envelope, bit: number): Envelope {
  const iv = envelope.iv.slice()
  const ct = envelope.ct.slice()
  const [bytes, index] = bit < 96 ? [iv, bit >> 3] : [ct, (bit >> 3) - 12]
  bytes[index] = (bytes[index] ?? 0) ^ (1 << (bit & 7))
  return { ...envelope, iv, ct }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

test('only damage is passed over; any other fault stays a fault', async () => {
  expect(await unlessTampered(Promise.resolve(1))).toBe(1)
  expect(await unlessTampered(Promise.reject(new RecordTampered()))).toBeUndefined()
  await expect(unlessTampered(Promise.reject(new Error('full')))).rejects.toThrow('full')
})
