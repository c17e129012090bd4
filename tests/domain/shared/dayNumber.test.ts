import { expect, test } from 'vitest'
import { dayNumber } from '#src/domain/shared/dayNumber.ts'

test('days are counted one by one, over a leap day and over the change of the clocks', () => {
  expect(dayNumber('2028-03-01') - dayNumber('2028-02-28')).toBe(2)
  expect(dayNumber('2027-03-01') - dayNumber('2027-02-28')).toBe(1)
  expect(dayNumber('2027-03-29') - dayNumber('2027-03-27')).toBe(2)
})

test('a day that does not exist has no place', () => {
  expect(() => dayNumber('2027-02-30')).toThrow(RangeError)
})
