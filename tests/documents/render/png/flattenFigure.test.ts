import { unzlibSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Figure, FigureShape } from '#src/documents/blocks.ts'
import { encodePng } from '#src/documents/render/png/encodePng.ts'
import { flattenFigure } from '#src/documents/render/png/flattenFigure.ts'

const size = { width: 200, height: 100 }
const grey = encodePng({ ...size, bytes: new Uint8Array(20_000).fill(200) })
const figure = (svg: FigureShape[]): Figure => ({ kind: 'figure', alt: '', caption: '', ...size, svg })

/** The colours of a flattened figure by place: their numbers, of which 255 is red, 0 black and 254 white. */
function pixelsOf(svg: FigureShape[]) {
  const png = flattenFigure(figure(svg), grey)
  if (!png) throw new Error('The image is not damaged')
  const view = new DataView(png.buffer)
  const at = 33 + 12 + 768
  const rows = unzlibSync(png.subarray(at + 8, at + 8 + view.getUint32(at)))
  return (x: number, y: number) => rows[y * 201 + x + 1]
}
const zone: FigureShape = {
  shape: 'zone',
  points: [
    [20, 20],
    [100, 20],
    [100, 80],
    [20, 80],
  ],
}

test('the line of a zone is red, hatched inside and not outside', () => {
  const colour = pixelsOf([zone])
  expect([colour(60, 20), colour(100, 50), colour(20, 50)]).toEqual([255, 255, 255])
  const inside = Array.from({ length: 60 }, (_, at) => colour(30 + at, 50))
  expect(inside).toContain(0)
  expect(inside).toContain(200)
  const outside = Array.from({ length: 60 }, (_, at) => colour(120 + at, 50))
  expect(new Set(outside)).toEqual(new Set([200]))
})

test('a way is a broken line, and a place a number in a ring', () => {
  const way: FigureShape = {
    shape: 'way',
    points: [
      [10, 90],
      [190, 90],
    ],
  }
  const colour = pixelsOf([way, { shape: 'marker', x: 150, y: 40, text: '7' }])
  const along = Array.from({ length: 150 }, (_, at) => colour(20 + at, 90))
  expect(new Set(along)).toEqual(new Set([0, 254]))
  expect(colour(150, 40 - 8)).toBe(0)
  const ring = Array.from({ length: 9 }, (_, x) =>
    Array.from({ length: 9 }, (_, y) => colour(146 + x, 36 + y)),
  )
  expect(new Set(ring.flat())).toEqual(new Set([0, 254]))
})

test('what lies outside the image is left out', () => {
  const far: FigureShape = {
    shape: 'zone',
    points: [
      [-50, -50],
      [500, -50],
      [500, 300],
    ],
  }
  expect(() => pixelsOf([far])).not.toThrow()
})

test('an image that is damaged gives no picture', () => {
  expect(flattenFigure(figure([zone]), grey.slice(0, 60))).toBeUndefined()
})
