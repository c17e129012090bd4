import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from '#src/storage/vault/backup/base64.ts'

test.each([0, 1, 2, 3, 255, 300])('%d bytes are the same again', (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => at)
  expect(fromBase64(toBase64(bytes))).toEqual(bytes)
})

test('base64 is written as everybody writes it', () => {
  expect(toBase64(new Uint8Array([255, 254, 0]))).toBe('//4A')
})

test('what is no base64 is refused', () => {
  expect(() => fromBase64('not base64!')).toThrow()
})
