import { pbkdf2Sync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { deriveSecret } from '#src/storage/vault/keys/derive.ts'
import { toHex } from '#src/storage/vault/keys/hex.ts'
import type { Kdf } from '#src/storage/vault/keys/kdf.ts'

const argon2: Kdf = { name: 'argon2id', memory: 19_456, iterations: 2, parallelism: 1 }
const pbkdf2: Kdf = { name: 'pbkdf2-sha-256', iterations: 600_000 }
const salt = Uint8Array.from({ length: 16 }, (_, index) => index)
const passphrase = 'seven otters café by the river'

describe('the 32 bytes of a passphrase', () => {
  // From the tests of the reference implementation of Argon2 (github.com/P-H-C/phc-winner-argon2, src/test.c).
  test.each([
    ['password', 'somesalt', 2, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
    ['password', 'somesalt', 4, '9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c'],
    ['password', 'diffsalt', 2, 'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c'],
  ])('of Argon2id are those of its authors: “%s”, “%s”, %i passes', async (word, grain, iterations, hex) => {
    const kdf: Kdf = { name: 'argon2id', memory: 65_536, iterations, parallelism: 1 }
    expect(toHex(await deriveSecret(word, kdf, new TextEncoder().encode(grain)))).toBe(hex)
  })

  test('of PBKDF2 are those of another implementation', async () => {
    const expected = pbkdf2Sync(passphrase, salt, 600_000, 32, 'sha256')
    expect(await deriveSecret(passphrase, pbkdf2, salt)).toEqual(new Uint8Array(expected))
  })

  test.each([argon2, pbkdf2])(
    'are the same however an accent was typed, and others for another salt: $name',
    async (kdf) => {
      const secret = await deriveSecret('café au lait at noon'.normalize('NFC'), kdf, salt)
      expect(await deriveSecret('café au lait at noon'.normalize('NFD'), kdf, salt)).toEqual(secret)
      expect(await deriveSecret('cafe au lait at noon', kdf, salt)).not.toEqual(secret)
      expect(await deriveSecret('café au lait at noon', kdf, new Uint8Array(16))).not.toEqual(secret)
    },
  )
})

test.each<Kdf>([
  { ...argon2, memory: 19_455 },
  { ...argon2, memory: 8_388_608 },
  { ...pbkdf2, iterations: 599_999 },
])('parameters outside the limits are refused before any work: %j', async (kdf) => {
  await expect(deriveSecret(passphrase, kdf, salt)).rejects.toMatchObject({ name: 'SlotBelowFloor' })
})

test('a browser that cannot do it is told apart from a wrong passphrase', async () => {
  // Argon2 takes no salt below 8 bytes.
  await expect(deriveSecret(passphrase, argon2, new Uint8Array(7))).rejects.toMatchObject({
    name: 'DerivationFailed',
    message: expect.stringContaining('try again'),
  })
})
