import { strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import { encodePng } from '#src/documents/render/png/encodePng.ts'

const parts = (png: Uint8Array): string[] => {
  const view = new DataView(png.buffer)
  const names: string[] = []
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12)
    names.push(strFromU8(png.subarray(at + 4, at + 8)))
  return names
}
const pixels = { width: 2, height: 1, bytes: Uint8Array.of(0, 255) }

test('the image holds pixels and nothing else', () => {
  expect(parts(encodePng(pixels))).toEqual(['IHDR', 'IDAT', 'IEND'])
  expect(parts(encodePng(pixels, new Uint8Array(768)))).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
})

test('the same pixels give the same bytes, and other pixels others', () => {
  expect(encodePng(pixels)).toEqual(encodePng(pixels))
  expect(encodePng({ ...pixels, bytes: Uint8Array.of(0, 254) })).not.toEqual(encodePng(pixels))
})
