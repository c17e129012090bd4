import { expect, test } from 'vitest'
import { movedByKey, onImage, pointAfter } from '#src/features/steps/map/points.ts'

test('an arrow key moves a point by half of one percent, with Shift by five, and not off the image', () => {
  expect(movedByKey({ x: 0.5, y: 0.5 }, 'ArrowRight', false)).toEqual({ x: 0.505, y: 0.5 })
  expect(movedByKey({ x: 0.5, y: 0.5 }, 'ArrowUp', true)).toEqual({ x: 0.5, y: 0.45 })
  expect(movedByKey({ x: 0, y: 1 }, 'ArrowLeft', true)).toEqual({ x: 0, y: 1 })
  expect(movedByKey({ x: 0.5, y: 0.5 }, 'Enter', false)).toBeUndefined()
})

test('a point beside the image is put on its edge', () => {
  expect(onImage({ x: -0.2, y: 1.00001 })).toEqual({ x: 0, y: 1 })
  expect(onImage({ x: 0.123456, y: 0.5 })).toEqual({ x: 0.1235, y: 0.5 })
})

test('a point that is added without a mouse lies half of the way to the next', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
  ]
  expect(pointAfter(line, 0, true)).toEqual({ x: 0.5, y: 0 })
  expect(pointAfter(line, 2, true)).toEqual({ x: 0.5, y: 0.5 })
  expect(pointAfter(line, 2, false)).toEqual({ x: 1, y: 1 })
  expect(pointAfter([], -1, true)).toEqual({ x: 0.3, y: 0.3 })
})
