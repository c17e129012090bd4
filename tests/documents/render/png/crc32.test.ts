import { expect, test } from 'vitest'
import { crc32 } from '#src/documents/render/png/crc32.ts'

test.each([
  ['123456789', 0xcbf43926],
  ['', 0],
  ['IEND', 0xae426082],
])('the check sum of “%s” is that of the format', (text, sum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(sum)
})
