import { readFileSync } from 'node:fs'
import { zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { decodeGreyPng } from '#src/documents/render/png/decodeGreyPng.ts'
import { encodePng } from '#src/documents/render/png/encodePng.ts'

const pixels = { width: 3, height: 3, bytes: Uint8Array.of(0, 9, 255, 7, 80, 81, 3, 2, 1) }

test('an image comes out as it went in', () => {
  expect(decodeGreyPng(encodePng(pixels))).toEqual(pixels)
})

/** The same image with its rows as filters 1 to 4 write them. */
function filtered(filter: number): Uint8Array {
  const { width, height, bytes } = pixels
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (bytes[y * width + x] ?? 0))
  const rows = Array.from({ length: height }, (_, y) => [
    filter,
    ...Array.from({ length: width }, (_, x) => {
      const [left, above, corner] = [at(x - 1, y), at(x, y - 1), at(x - 1, y - 1)]
      const guess = left + above - corner
      const near = [left, above, corner].reduce((best, one) =>
        Math.abs(guess - one) < Math.abs(guess - best) ? one : best,
      )
      return (at(x, y) - ([0, left, above, (left + above) >> 1, near][filter] ?? 0)) & 255
    }),
  ])
  return Uint8Array.from(rows.flat())
}

function withRows(rows: Uint8Array): Uint8Array {
  const whole = encodePng(pixels)
  const packed = zlibSync(rows)
  const view = new DataView(whole.buffer)
  const next = 33 + 12 + view.getUint32(33)
  const made = new Uint8Array(33 + 12 + packed.length + (whole.length - next))
  made.set(whole.subarray(0, 41))
  new DataView(made.buffer).setUint32(33, packed.length)
  made.set(packed, 41)
  made.set(whole.subarray(next), 33 + 12 + packed.length)
  return made
}

test.each([1, 2, 3, 4])('rows that another program filtered in way %d are read', (filter) => {
  expect(decodeGreyPng(withRows(filtered(filter)))).toEqual(pixels)
})

test.each<[string, Uint8Array]>([
  ['no image', new TextEncoder().encode('not an image, whatever its name says it is')],
  ['a way to filter that there is not', withRows(Uint8Array.of(9, 0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 0))],
  ['too few rows', withRows(Uint8Array.of(0, 1, 2, 3))],
  ['damaged bytes', encodePng(pixels).fill(7, 43, 50)],
])('%s gives nothing', (_, bytes) => {
  expect(decodeGreyPng(bytes)).toBeUndefined()
})

test('the map of the training case is such an image', () => {
  const png = new Uint8Array(readFileSync('public/samples/maps/file-map-1.png'))
  expect(png.length).toBeLessThan(60_000)
  expect(decodeGreyPng(png)).toMatchObject({ width: 1200, height: 900 })
})
