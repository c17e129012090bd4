import { expect, test } from 'vitest'
import { middle, ninetyFifth, type Row, table } from '#scripts/bench/figures.ts'

const verdictOf = (row: Partial<Row>) =>
  table([{ what: 'A figure', value: 50, unit: 'ms', ...row }])
    .split('\n')
    .at(-1)

test.each([
  [50, 'within'],
  [50.1, 'OVER'],
  [Number.NaN, 'not measured'],
])('a figure of %d beside a budget of 50 is said to be %s', (value, verdict) => {
  expect(verdictOf({ value, budget: 50 })).toMatch(new RegExp(`50 ms +${verdict}$`))
})

test.each([
  [30, 'within'],
  [31, 'OVER'],
])('a figure of %d beside a floor of 20 is judged by their ratio: %s', (value, verdict) => {
  expect(verdictOf({ value, beside: 20, budget: { ratio: 1.5 } })).toMatch(new RegExp(`1.50 x +${verdict}$`))
})

test('a figure without a budget is not judged', () => {
  expect(verdictOf({})).toMatch(/50.0 ms$/)
})

test('the middle, and what nineteen of twenty do not pass', () => {
  expect(middle([9, 1, 5])).toBe(5)
  expect(middle([])).toBeNaN()
  expect(ninetyFifth(Array.from({ length: 100 }, (_, at) => at))).toBe(95)
})
