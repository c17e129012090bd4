import { expect, test } from 'vitest'
import { actsWords } from '#src/features/wizard/conditions/actsWords.ts'

test.each([
  [[4], 'act 4'],
  [[4, 9], 'acts 4 and 9'],
  [[1, 2, 3, 4, 5, 6], 'acts 1, 2, 3, 4, 5 and 6'],
  [[1, 2, 3, 4, 5, 6, 7], 'acts 1, 2, 3, 4, 5, 6 and 1 more'],
  [[1, 2, 3, 4, 5, 6, 7, 12, 20], 'acts 1, 2, 3, 4, 5, 6 and 3 more'],
])('%j are named as %s', (numbers, words) => {
  expect(actsWords(numbers)).toBe(words)
})
