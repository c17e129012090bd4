import { expect, test } from 'vitest'
import { map } from '#src/domain/case/map.ts'
import { sample } from '#tests/support/samples.ts'

const [zone] = sample('fx-08').map?.zones ?? []
const saidOf = (change: object) =>
  map.safeParse({ zones: [{ ...zone, ...change }] }).error?.issues.map(({ message }) => message) ?? []
const corners = (...pairs: readonly (readonly [number, number])[]) => ({
  corners: pairs.map(([x, y]) => ({ x, y })),
})

test('a zone of the training case is finished, and so is a case without a map', () => {
  expect(saidOf({})).toEqual([])
  expect(map.safeParse({ none: 'none' }).success).toBe(true)
})

test('a boundary has three corners and does not cross itself', () => {
  expect(saidOf(corners([0, 0], [1, 0], [1, 1]))).toEqual([])
  expect(saidOf(corners([0, 0], [1, 0]))).toEqual(['Draw at least three corners of the boundary'])
  expect(saidOf(corners([0, 0], [1, 1], [1, 0], [0, 1]))).toEqual([
    'Move a corner so that the boundary does not cross or touch itself',
  ])
})

test('a corner lies on the image', () => {
  expect(saidOf(corners([0, 0], [1, 0], [1, 1]))).toEqual([])
  expect(saidOf(corners([0, 0], [1.01, 0], [1, 1]))).toHaveLength(1)
})

test('the source line, the image and a road are asked for', () => {
  expect(saidOf({ source: ' ' })).toEqual(['Enter the source of the map and its licence line'])
  expect(saidOf({ image: {} })).toEqual(['Add the image of the map'])
  expect(saidOf({ roads: [] })).toEqual(['Add the roads on the boundary'])
})
