import { createHash, webcrypto } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256With } from '#src/documents/packs/sha256With.ts'

test.each(['', 'abc', 'ŵ'.repeat(1000)])('is the SHA-256 that other programs compute (%#)', async (text) => {
  const bytes = new TextEncoder().encode(text)
  const expected = createHash('sha256').update(bytes).digest('hex')
  expect(await sha256With(webcrypto.subtle)(bytes)).toBe(expected)
})
