import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaOf, crossingSides, isInside, type Point, wholePoints } from '#src/domain/maps/polygon.ts'

const points = (...pairs: readonly (readonly [number, number])[]): Point[] =>
  pairs.map(([x, y]) => ({ x, y }))
const square = points([0.1, 0.1], [0.9, 0.1], [0.9, 0.9], [0.1, 0.9])

describe('sides that cross', () => {
  test.each<[string, Point[], readonly [number, number] | undefined]>([
    ['a square has none', square, undefined],
    ['a triangle has none', square.slice(0, 3), undefined],
    ['a bay has none', points([0, 0], [1, 0], [1, 1], [0.5, 0.4], [0, 1]), undefined],
    [
      'a corner on the same straight line is no crossing',
      points([0, 0], [0.3, 0], [1, 0], [1, 1]),
      undefined,
    ],
    ['a bow tie has', points([0, 0], [1, 1], [1, 0], [0, 1]), [0, 2]],
    ['a corner that touches a far side has', points([0, 0], [1, 0], [1, 1], [0.5, 0], [0, 1]), [0, 2]],
    ['a way back on itself has', points([0, 0], [1, 0], [0.5, 0], [0.5, 1]), [0, 1]],
    ['two corners in one place have', points([0, 0], [0, 0], [1, 1]), [0, 1]],
    ['a last side that goes back over the first has', points([0, 0], [0, 1], [1, 1], [0, 0.5]), [0, 2]],
  ])('%s', (_, corners, sides) => {
    expect(crossingSides(corners)).toEqual(sides)
  })

  test('shares like 0.1 and 0.3 make no crossing of their own', () => {
    expect(crossingSides(points([0.1, 0.1], [0.2, 0.2], [0.3, 0.3], [0.3, 0.1]))).toBeUndefined()
  })
})

test('a point is inside or it is not', () => {
  const bay = points([0, 0], [1, 0], [1, 1], [0.5, 0.4], [0, 1])
  expect(isInside({ x: 0.5, y: 0.3 }, bay)).toBe(true)
  expect(isInside({ x: 0.5, y: 0.5 }, bay)).toBe(false)
  expect(isInside({ x: 0.5, y: 0.5 }, [])).toBe(false)
})

test('the area is a share of the image, whichever way round the corners go', () => {
  expect(areaOf(square)).toBeCloseTo(0.64)
  expect(areaOf(square.toReversed())).toBeCloseTo(0.64)
  expect(areaOf(square.slice(0, 2))).toBeCloseTo(0)
})

test('a box of any size holds its middle, and nothing beside it', () => {
  const share = fc.double({ min: 0.01, max: 0.4, noNaN: true })
  fc.assert(
    fc.property(share, share, (wide, high) => {
      const box = points([0, 0], [wide, 0], [wide, high], [0, high])
      expect(crossingSides(box)).toBeUndefined()
      expect(areaOf(box)).toBeCloseTo(wide * high)
      expect(isInside({ x: wide / 2, y: high / 2 }, box)).toBe(true)
      expect(isInside({ x: wide + 0.1, y: high / 2 }, box)).toBe(false)
    }),
  )
})

test('a point of which one share is missing is left out', () => {
  expect(wholePoints([{ x: 0.5 }, { x: 0, y: 0 }, {}])).toEqual([{ x: 0, y: 0 }])
  expect(wholePoints(undefined)).toEqual([])
})
