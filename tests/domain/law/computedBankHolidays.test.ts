import { describe, expect, test } from 'vitest'
import { computedBankHolidays, easterSunday } from '#src/domain/law/computedBankHolidays.ts'

describe('Easter Sunday', () => {
  test.each([
    [1818, '1818-03-22'],
    [1954, '1954-04-18'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2029, '2029-04-01'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('in %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day)
  })
})

describe('the usual bank holidays of a year to come', () => {
  test('2029: every day falls on a weekday', () => {
    expect(computedBankHolidays(2029)).toEqual([
      '2029-01-01',
      '2029-03-30',
      '2029-04-02',
      '2029-05-07',
      '2029-05-28',
      '2029-08-27',
      '2029-12-25',
      '2029-12-26',
    ])
  })

  test.each([
    [2032, 'Christmas on a Saturday', ['2032-12-27', '2032-12-28']],
    [2033, 'Christmas on a Sunday', ['2033-12-26', '2033-12-27']],
    [2031, 'Christmas on a Thursday', ['2031-12-25', '2031-12-26']],
    [2037, 'Christmas on a Friday', ['2037-12-25', '2037-12-28']],
  ])('%i: %s', (year, _, days) => {
    expect(computedBankHolidays(year).slice(-2)).toEqual(days)
  })

  test.each([
    [2033, '2033-01-03'],
    [2034, '2034-01-02'],
    [2035, '2035-01-01'],
  ])('%i: new year, or the Monday after a weekend', (year, day) => {
    expect(computedBankHolidays(year)[0]).toBe(day)
  })
})
