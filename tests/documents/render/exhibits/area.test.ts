import { describe, expect, test } from 'vitest'
import { overlap, pixelsOf } from '#src/documents/render/exhibits/area.ts'

describe('the pixels of an area', () => {
  test.each([
    ['go outwards to whole pixels', { x: 0.11, y: 0.19, width: 0.1, height: 0.12 }, [1, 1, 3, 4]],
    ['end at the edge of the page', { x: 0.9, y: -0.5, width: 5, height: 9 }, [9, 0, 10, 10]],
    ['are none beside the page', { x: 2, y: 0, width: 1, height: 1 }, [10, 0, 10, 10]],
  ])('%s', (_, area, [left, top, right, bottom]) => {
    expect(pixelsOf(area, 10, 10)).toEqual({ left, top, right, bottom })
  })
})

test('boxes that only touch have nothing in common', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 }
  expect(overlap(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false)
  expect(overlap(box, { left: 9, top: 9, right: 20, bottom: 20 })).toBe(true)
  expect(overlap(box, { left: 0, top: 10, right: 10, bottom: 20 })).toBe(false)
})
