import { expect, test } from 'vitest'
import { waitAfter } from '#src/storage/vault/keys/attempts.ts'

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 4],
  [4, 8],
  [5, 16],
  [6, 32],
  [7, 60],
  [8, 60],
  [1000, 60],
  [100_000, 60],
])('after %i wrong secrets the next one waits %i seconds', (failures, seconds) => {
  expect(waitAfter(failures)).toBe(seconds)
})

test.each([-1, Number.NaN])('a count of %d keeps no one out', (failures) => {
  expect(waitAfter(failures)).toBe(0)
})
