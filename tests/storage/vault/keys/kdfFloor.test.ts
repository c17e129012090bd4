import { expect, test } from 'vitest'
import { type Kdf, kdfOf } from '#src/storage/vault/keys/kdf.ts'
import { belowFloor } from '#src/storage/vault/keys/kdfFloor.ts'

const argon2id = (memory: number, iterations: number, parallelism: number): Kdf => ({
  name: 'argon2id',
  memory,
  iterations,
  parallelism,
})
const pbkdf2 = (iterations: number): Kdf => ({ name: 'pbkdf2-sha-256', iterations })

test.each([
  kdfOf.argon2id,
  kdfOf['pbkdf2-sha-256'],
  argon2id(19_456, 2, 1),
  argon2id(1_048_576, 20, 16),
  pbkdf2(600_000),
  pbkdf2(10_000_000),
])('%j is strong enough, and a computer can do it', (kdf) => {
  expect(belowFloor(kdf)).toBe(false)
})

test.each([
  argon2id(19_455, 2, 1),
  argon2id(19_456, 1, 1),
  argon2id(19_456, 2, 0),
  argon2id(1_048_577, 2, 1),
  argon2id(19_456, 21, 1),
  argon2id(19_456, 2, 17),
  argon2id(Number.NaN, 2, 1),
  argon2id(65_536, 2.5, 1),
  argon2id('65536' as unknown as number, 3, 1),
  pbkdf2(599_999),
  pbkdf2(10_000_001),
  pbkdf2(Number.POSITIVE_INFINITY),
  { name: 'md5' } as unknown as Kdf,
])('%j is refused', (kdf) => {
  expect(belowFloor(kdf)).toBe(true)
})
