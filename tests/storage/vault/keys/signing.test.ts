import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { rewrapKey, type WrappedKey } from '#src/storage/vault/keys/caseKey.ts'
import {
  actorOf,
  isSigned,
  newSigningKey,
  openSigner,
  type Signer,
  signingPlace,
} from '#src/storage/vault/keys/signing.ts'
import { asWorkingKey, newVaultKey } from '#src/storage/vault/keys/vaultKey.ts'

let vaultKey: CryptoKey
let signer: Signer
let wrapped: WrappedKey

beforeAll(async () => {
  vaultKey = await asWorkingKey(await newVaultKey())
  const made = await newSigningKey(vaultKey, 'v1')
  signer = made.signer
  wrapped = made.wrapped
})

describe('the signing key of a vault', () => {
  test('is named by the hash of its public key', async () => {
    expect(signer.publicKey).toMatch(/^[0-9a-f]{64}$/)
    const hash = createHash('sha256').update(signer.publicKey).digest('hex')
    expect(signer.actor).toBe(hash.slice(0, 32))
    expect(await actorOf(signer.publicKey)).toBe(signer.actor)
  })

  test('signs the same after it was put away and fetched again', async () => {
    const fetched = await openSigner(vaultKey, 'v1', signer.publicKey, wrapped)
    expect(fetched).toMatchObject({ publicKey: signer.publicKey, actor: signer.actor })
    const signature = await fetched.sign('opened at nine')
    expect(signature).toBe(await signer.sign('opened at nine'))
    expect(await isSigned(signer.publicKey, 'opened at nine', signature)).toBe(true)
  })

  test('is another one for every vault', async () => {
    expect((await newSigningKey(vaultKey, 'v1')).signer.publicKey).not.toBe(signer.publicKey)
  })

  test('opens for no other vault, no other public key, no other vault key and with no bit changed', async () => {
    const tampered = { name: 'RecordTampered' }
    const other = (await newSigningKey(vaultKey, 'v1')).signer.publicKey
    const changed = { iv: wrapped.iv, ct: wrapped.ct.map((byte, index) => (index === 40 ? byte ^ 1 : byte)) }
    const { publicKey } = signer
    await expect(openSigner(vaultKey, 'v2', publicKey, wrapped)).rejects.toMatchObject(tampered)
    await expect(openSigner(vaultKey, 'v1', other, wrapped)).rejects.toMatchObject(tampered)
    await expect(openSigner(await newVaultKey(), 'v1', publicKey, wrapped)).rejects.toMatchObject(tampered)
    await expect(openSigner(vaultKey, 'v1', publicKey, changed)).rejects.toMatchObject(tampered)
  })

  test('moves to a new vault key as any other key does', async () => {
    const next = await newVaultKey()
    const moved = await rewrapKey(vaultKey, next, signingPlace('v1', signer.publicKey), wrapped)
    const fetched = await openSigner(next, 'v1', signer.publicKey, moved)
    expect(await fetched.sign('moved')).toBe(await signer.sign('moved'))
  })
})

describe('a signature', () => {
  let signature: string
  beforeAll(async () => {
    signature = await signer.sign('opened at nine')
  })

  test('is over this text alone, to the last character', async () => {
    expect(signature).toMatch(/^[0-9a-f]{128}$/)
    expect(await isSigned(signer.publicKey, 'opened at nine', signature)).toBe(true)
    expect(await isSigned(signer.publicKey, 'opened at ten', signature)).toBe(false)
    expect(await isSigned(signer.publicKey, 'opened at nine ', signature)).toBe(false)
  })

  test('with any bit of it changed is none', async () => {
    const bits = Array.from({ length: 512 }, (_, bit) => bit)
    const answers = await Promise.all(
      bits.map((bit) => isSigned(signer.publicKey, 'opened at nine', flipped(signature, bit))),
    )
    expect(answers).not.toContain(true)
  })

  test('of another key is none, nor is what is no key or no signature', async () => {
    const { signer: other } = await newSigningKey(vaultKey, 'v1')
    const { publicKey } = signer
    expect(await isSigned(other.publicKey, 'opened at nine', signature)).toBe(false)
    expect(await isSigned('', 'opened at nine', signature)).toBe(false)
    expect(await isSigned(publicKey.slice(2), 'opened at nine', signature)).toBe(false)
    expect(await isSigned('f'.repeat(64), 'opened at nine', signature)).toBe(false)
    expect(await isSigned(publicKey, 'opened at nine', '')).toBe(false)
    expect(await isSigned(publicKey, 'opened at nine', signature.toUpperCase())).toBe(false)
    expect(await isSigned(publicKey, 'opened at nine', `${signature}00`)).toBe(false)
  })

  test.each([
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000080',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  ])('cannot be one that holds for any text, as the key %s would allow', async (publicKey) => {
    const forged = [publicKey, '01'.padEnd(64, '0')].map((point) => point + '0'.repeat(64))
    const texts = Array.from({ length: 20 }, (_, index) => `entry ${index}`)
    const answers = await Promise.all(
      texts.flatMap((text) => forged.map((each) => isSigned(publicKey, text, each))),
    )
    expect(answers).not.toContain(true)
  })

  test('is the one that RFC 8032 gives for its first key over an empty text', async () => {
    const publicKey = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'
    const ofRfc =
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'
    expect(await isSigned(publicKey, '', ofRfc)).toBe(true)
    expect(await isSigned(publicKey, 'a', ofRfc)).toBe(false)
  })
})

function flipped(hex: string, bit: number): string {
  const bytes = Buffer.from(hex, 'hex')
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return bytes.toString('hex')
}
