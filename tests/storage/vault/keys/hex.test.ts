import { expect, test } from 'vitest'
import { fromHex, toHex } from '#src/storage/vault/keys/hex.ts'

test('every byte has two lower-case digits, and comes back from them', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
  expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'))
  expect(fromHex(toHex(bytes))).toEqual(bytes)
  expect(fromHex('')).toEqual(new Uint8Array(0))
})

test.each(['0', 'AB', '0x00', 'gg', ' 00', '00\n', '-1'])('%j is no hex of ours', (text) => {
  expect(fromHex(text)).toBeUndefined()
})
