import { expect, test } from 'vitest'
import { missingCryptography } from '#src/app/selfTest/missingCryptography.ts'

const { subtle } = globalThis.crypto

/** A browser whose cryptography refuses whatever names this algorithm. */
const without = (algorithm: string): SubtleCrypto =>
  new Proxy(subtle, {
    get: (target, name) => {
      const real: unknown = Reflect.get(target, name)
      if (typeof real !== 'function') return real
      return (...given: unknown[]) => {
        const names = given.flatMap((each) => [each, (each as { name?: unknown } | undefined)?.name])
        if (names.includes(algorithm)) return Promise.reject(new DOMException('', 'NotSupportedError'))
        return Reflect.apply(real, target, given)
      }
    },
  })

test('nothing is missing where all of it works', async () => {
  expect(await missingCryptography(subtle)).toEqual([])
})

test.each(['AES-KW', 'HKDF', 'PBKDF2', 'Ed25519'])(
  '%s that is refused is named, and nothing else',
  async (name) => {
    expect(await missingCryptography(without(name))).toEqual([name])
  },
)

test('AES-GCM that is refused takes the wrapping of its keys with it', async () => {
  expect(await missingCryptography(without('AES-GCM'))).toEqual(['AES-GCM', 'AES-KW'])
})

test('all is missing where there is none', async () => {
  expect(await missingCryptography(undefined)).toEqual(['AES-GCM', 'AES-KW', 'HKDF', 'PBKDF2', 'Ed25519'])
})
