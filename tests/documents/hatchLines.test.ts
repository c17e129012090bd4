import { expect, test } from 'vitest'
import { hatchLines } from '#src/documents/hatchLines.ts'

const square = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
] as const

test('the strokes rise to the right, end on the line, and stand the gap apart', () => {
  const strokes = hatchLines(square, Math.SQRT2)
  expect(strokes).toHaveLength(9)
  for (const [[x1, y1], [x2, y2]] of strokes) {
    expect(x1 + y1).toBeCloseTo(x2 + y2)
    expect(x1).toBeLessThan(x2)
    for (const value of [x1, y1, x2, y2]) expect(value >= 0 && value <= 10).toBe(true)
  }
})

test('a bay in the line stays empty', () => {
  const bay = [
    [0, 0],
    [10, 0],
    [10, 10],
    [6, 4],
    [0, 10],
  ] as const
  const across = hatchLines(bay, Math.SQRT2).filter(([[x, y]]) => Math.round(x + y) === 12)
  expect(across).toHaveLength(1)
  const inBay = hatchLines(bay, Math.SQRT2).some(
    ([[x1, y1], [x2, y2]]) => x1 < 4 && x2 > 7 && (y1 + y2) / 2 > 5,
  )
  expect(inBay).toBe(false)
})

test('fewer than three corners have no inside', () => {
  expect(hatchLines([], 5)).toEqual([])
  expect(hatchLines([[1, 1]], 5)).toEqual([])
})
