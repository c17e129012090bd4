import { expect, test } from 'vitest'
import { longDate, monthAndYear, months, shortDate } from '#src/domain/shared/dateWords.ts'

test.each([
  ['2029-02-28', '28 February 2029', '28 Feb 2029'],
  ['2026-11-29', '29 November 2026', '29 Nov 2026'],
  ['2027-01-01', '1 January 2027', '1 Jan 2027'],
])('the day %s is said as %s, and shortly as %s', (day, long, short) => {
  expect(longDate(day)).toBe(long)
  expect(shortDate(day)).toBe(short)
})

test('a month is said with its year', () => {
  expect(monthAndYear('2026-04')).toBe('April 2026')
  expect(monthAndYear('2025-12')).toBe('December 2025')
})

test('there are twelve months, in order', () => {
  expect([months.length, months[0], months[11]]).toEqual([12, 'January', 'December'])
})
