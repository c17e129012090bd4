import { expect, test } from 'vitest'
import { joined } from '#src/storage/vault/joined.ts'

test('parts stand one after another, and no parts are no bytes', () => {
  expect(joined([new Uint8Array([1, 2]), new Uint8Array(), new Uint8Array([3])])).toEqual(
    new Uint8Array([1, 2, 3]),
  )
  expect(joined([])).toEqual(new Uint8Array())
})
