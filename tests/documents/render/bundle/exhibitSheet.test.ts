import { describe, expect, test } from 'vitest'
import { placeOn, sheetFor, sizeAsRead, unitMatrix } from '#src/documents/render/bundle/exhibitSheet.ts'

const box = { left: 10, bottom: 20, width: 100, height: 200, turn: 0, unit: 1 }
const at = (turn: number, x: number, y: number) => {
  const [a, b, c, d, e, f] = unitMatrix({ ...box, turn })
  return [a * x + c * y + e, b * x + d * y + f].map((value) => Math.round(value * 1000) / 1000 + 0)
}

test.each([
  [0, [0, 0]],
  [90, [1, 0]],
  [180, [1, 1]],
  [270, [0, 1]],
])('turned by %i degrees, the top left corner of a page comes to lie where it is read', (turn, corner) => {
  expect(at(turn, 10, 220)).toEqual(corner)
  expect(at(turn, 110, 20)).toEqual(corner.map((value) => 1 - value))
})

test('a page turned to its side is as wide as it was high; its own unit counts', () => {
  expect(sizeAsRead(box)).toEqual({ width: 100, height: 200 })
  expect(sizeAsRead({ ...box, turn: 270, unit: 2 })).toEqual({ width: 400, height: 200 })
})

describe('the sheet', () => {
  test.each([
    ['A4', 595.28, 841.89, 595.28, 841.89],
    ['a receipt', 200, 300, 595.28, 841.89],
    ['a page little longer than A4', 600, 1010, 595.28, 841.89],
    ['a page much longer than A4', 600, 1011, 841.89, 1190.55],
    ['a landscape page', 841.89, 595.28, 841.89, 595.28],
    ['a plan', 3000, 2000, 1190.55, 841.89],
  ])('of %s', (_, width, height, wide, high) => {
    expect(sheetFor({ width, height })).toMatchObject({ width: wide, height: high })
  })

  test('holds a large page between head and foot, and no page larger than it was', () => {
    const on = sheetFor({ width: 595.28, height: 841.89 })
    const full = placeOn(on, { width: 595.28, height: 841.89 }, 40, 800)
    expect(full.top + full.height).toBeCloseTo(800)
    expect(full.left).toBeGreaterThan(24)
    expect(placeOn(on, { width: 200, height: 300 }, 40, 800)).toMatchObject({
      width: 200,
      height: 300,
      top: 40,
    })
  })
})
