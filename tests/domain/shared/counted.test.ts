import { expect, test } from 'vitest'
import { counted } from '#src/domain/shared/counted.ts'

test.each([
  [0, 'day', undefined, '0 days'],
  [1, 'day', undefined, '1 day'],
  [2, 'day', undefined, '2 days'],
  [2, 'child', 'children', '2 children'],
])('%i %s', (count, one, many, words) => {
  expect(counted(count, one, many)).toBe(words)
})
