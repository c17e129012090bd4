import { expect, test } from 'vitest'
import { numberLabel } from '#src/documents/numberLabel.ts'

test.each([
  ['12', '12.'],
  ['3.1', '3.1.'],
  ['(a)', '(a)'],
])('the number %s is printed %s', (number, label) => {
  expect(numberLabel(number)).toBe(label)
})
