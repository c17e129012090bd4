import { expect, test } from 'vitest'
import { english } from '#src/documents/language/english.ts'

test('days, times and names are said as in every other paper', () => {
  expect(english.weekday('2026-04-06')).toBe('Monday 6 April 2026')
  expect(english.day('2026-04-06')).toBe('6 April 2026')
  expect(english.time('22:15')).toBe('10:15pm')
  expect(english.or(['Ann', 'Bea'])).toBe('Ann or Bea')
})

test.each([
  [{ years: 1 }, '1 year'],
  [{ years: 2, months: 1 }, '2 years and 1 month'],
  [{ years: 0, months: 6 }, '6 months'],
])('%j is %s', (length, said) => {
  expect(english.period(length)).toBe(said)
})
