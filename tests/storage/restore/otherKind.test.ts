import { expect, test } from 'vitest'
import { otherKind } from '#src/storage/restore/otherKind.ts'

const startingWith = (...bytes: number[]) => new Uint8Array([...bytes, 0, 0, 0, 0, 0])

test.each([
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a zip file or an Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a compressed file', [0x1f, 0x8b]],
  ['a picture', [0xff, 0xd8, 0xff]],
  ['a web page or XML file', [0x3c]],
])('%s is known by how it begins', (kind, starts) => {
  expect(otherKind(startingWith(...starts))).toBe(kind)
})

test.each([[[0x7b]], [[0x25, 0x50, 0x44]], [[0x1f]], [[]]])(
  'a file that begins with %j is not known',
  (starts) => {
    expect(otherKind(startingWith(...starts))).toBeUndefined()
  },
)
