import { expect, test } from 'vitest'
import { greyPngSize } from '#src/documents/greyPng.ts'
import { encodePng } from '#src/documents/render/png/encodePng.ts'

const image = encodePng({ width: 3, height: 2, bytes: Uint8Array.of(0, 128, 255, 1, 2, 3) })

test('the size of an image as maps are kept is read from its first bytes', () => {
  expect(greyPngSize(image)).toEqual({ width: 3, height: 2 })
})

test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['an image cut short', image.slice(0, 30)],
  ['something else', new Uint8Array(100).fill(1)],
  ['a coloured image', encodePng({ width: 1, height: 1, bytes: Uint8Array.of(0) }, new Uint8Array(768))],
  ['an image of a hundred million pixels', withWidth(image, 50_000_000)],
])('%s has none', (_, bytes) => {
  expect(greyPngSize(bytes)).toBeUndefined()
})

function withWidth(png: Uint8Array, width: number): Uint8Array {
  const changed = png.slice()
  new DataView(changed.buffer).setUint32(16, width)
  return changed
}
