import { expect, test } from 'vitest'
import { gcm, newIv } from '#src/storage/vault/keys/gcm.ts'

test('100,000 ivs in a row are all different, and every one of their 96 bits is used', () => {
  const ivs = Array.from({ length: 100_000 }, newIv)
  expect(new Set(ivs.map((iv) => Buffer.from(iv).toString('hex'))).size).toBe(100_000)
  const ones = Array.from({ length: 96 }, (_, bit) =>
    ivs.reduce((sum, iv) => sum + (((iv[bit >> 3] ?? 0) >> (bit & 7)) & 1), 0),
  )
  // Ten standard deviations of a fair coin thrown 100,000 times.
  expect(ones.every((count) => Math.abs(count - 50_000) < 1582)).toBe(true)
})

test('a place is bound as its canonical JSON, with a tag of 128 bits', () => {
  const iv = newIv()
  expect(gcm(iv, [1, 'a', { d: 2, c: 3 }])).toEqual({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode('[1,"a",{"c":3,"d":2}]'),
    tagLength: 128,
  })
})

test('a place that JSON cannot say is refused', () => {
  expect(() => gcm(newIv(), [Number.NaN])).toThrow(TypeError)
})
