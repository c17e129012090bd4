import { expect, test } from 'vitest'
import { numberSpans } from '#src/domain/shared/numberSpans.ts'

test.each([
  [[], ''],
  [[4], '4'],
  [[4, 5], '4 and 5'],
  [[4, 5, 6], '4 to 6'],
  [[1, 3, 4, 5, 9], '1, 3 to 5 and 9'],
])('%j is listed as “%s”', (numbers, listed) => {
  expect(numberSpans(numbers)).toBe(listed)
})
