import { expect, test } from 'vitest'
import { newName } from '#src/storage/vault/store/newName.ts'

test('a name is 128 random bits in hex, and no two are the same', () => {
  const names = Array.from({ length: 1000 }, newName)
  expect(names.every((name) => /^[0-9a-f]{32}$/.test(name))).toBe(true)
  expect(new Set(names).size).toBe(1000)
})
