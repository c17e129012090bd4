import { describe, expect, test } from 'vitest'
import {
  bankHolidayAuthority,
  bankHolidays,
  holidayCaution,
  isBankHoliday,
  isBusinessDay,
} from '#src/domain/law/bankHolidays.ts'
import { computedBankHolidays } from '#src/domain/law/computedBankHolidays.ts'
import { isWeekend } from '#src/domain/shared/dates.ts'

describe('bank holidays in England and Wales', () => {
  test.each([
    ['the moved May holiday of 2020', '2020-05-08', '2020-05-04'],
    ['the jubilee of 2022', '2022-06-03', '2022-05-30'],
    ['the moved spring holiday of 2022', '2022-06-02', '2022-06-01'],
    ['the funeral of 2022', '2022-09-19', '2022-09-20'],
    ['the coronation of 2023', '2023-05-08', '2023-05-09'],
    ['the substitute for Boxing Day 2026', '2026-12-28', '2026-12-29'],
    ['the substitute for new year 2028', '2028-01-03', '2028-01-04'],
    ['Good Friday 2027', '2027-03-26', '2027-03-25'],
    ['Easter Monday 2027', '2027-03-29', '2027-03-30'],
  ])('%s is one, the other day is not', (_, holiday, other) => {
    expect(isBankHoliday(holiday)).toBe(true)
    expect(isBusinessDay(holiday)).toBe(false)
    expect(isBankHoliday(other)).toBe(false)
    expect(isBusinessDay(other)).toBe(true)
  })

  test('the published list is the usual days but for the years with one-off days', () => {
    const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]
    const unusual = years.filter(
      (year) => bankHolidays(year).days.join() !== computedBankHolidays(year).join(),
    )
    expect(unusual).toEqual([2020, 2022, 2023])
    for (const year of years) expect(bankHolidays(year).proclaimed).toBe(true)
  })

  test('in those years only the one-off days differ', () => {
    const differ = (year: number) => {
      const [usual, actual] = [computedBankHolidays(year), bankHolidays(year).days]
      return [usual.filter((day) => !actual.includes(day)), actual.filter((day) => !usual.includes(day))]
    }
    expect(differ(2020)).toEqual([['2020-05-04'], ['2020-05-08']])
    expect(differ(2022)).toEqual([['2022-05-30'], ['2022-06-02', '2022-06-03', '2022-09-19']])
    expect(differ(2023)).toEqual([[], ['2023-05-08']])
  })

  test('no day of the list is a weekend', () => {
    for (let year = 2019; year <= 2060; year += 1) {
      expect(bankHolidays(year).days.filter(isWeekend)).toEqual([])
    }
  })

  test('a year after 2028 is worked out and said to be not yet proclaimed', () => {
    expect(bankHolidays(2029)).toEqual({ days: computedBankHolidays(2029), proclaimed: false })
    expect(holidayCaution('2029-01-01')).toContain('not yet proclaimed')
    expect(holidayCaution('2028-12-31')).toBeUndefined()
    expect(bankHolidayAuthority.confidence).toBe('unread')
  })

  test('weekends and a Christmas Day at the weekend are no business days', () => {
    expect(isBusinessDay('2027-12-24')).toBe(true)
    expect(isBusinessDay('2027-12-25')).toBe(false)
    expect(isBusinessDay('2026-11-28')).toBe(false)
    expect(isBusinessDay('2026-11-27')).toBe(true)
  })

  test('Christmas Day is a bank holiday on a weekday, its substitute when it is a Sunday', () => {
    expect(isBankHoliday('2023-12-25')).toBe(true)
    expect(isBankHoliday('2022-12-27')).toBe(true)
  })
})
