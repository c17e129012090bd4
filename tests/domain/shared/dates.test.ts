import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  ageOn,
  compareDates,
  daysBetween,
  isIsoDate,
  isRealDate,
  isWeekend,
  lastDayOfLength,
  lastDayOfYears,
  parseTypedDate,
  weekday,
  weekdayDate,
} from '#src/domain/shared/dates.ts'
import { longDate, shortDate } from '#src/domain/shared/dateWords.ts'

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a date as it is kept', () => {
  test.each([
    ['2026-11-23', true, true],
    ['2028-02-29', true, true],
    ['2000-02-29', true, true],
    ['2026-02-28', true, true],
    ['2026-02-29', true, false],
    ['1900-02-29', true, false],
    ['2026-02-30', true, false],
    ['2026-04-30', true, true],
    ['2026-04-31', true, false],
    ['2026-12-31', true, true],
    ['2026-12-32', true, false],
    ['2026-01-00', true, false],
    ['2026-00-01', true, false],
    ['2026-13-01', true, false],
    ['2026-1-01', false, false],
    ['26-01-01', false, false],
    ['2026-01-01T00:00', false, false],
    ['', false, false],
  ])('%s has the shape of a date: %s; is a day that exists: %s', (text, shape, real) => {
    expect(isIsoDate(text)).toBe(shape)
    expect(isRealDate(text)).toBe(real)
  })
})

describe('a date as an officer types it', () => {
  test.each([
    ['12/3/25', '2025-03-12'],
    ['12/03/2025', '2025-03-12'],
    ['12.3.25', '2025-03-12'],
    ['12-03-2025', '2025-03-12'],
    ['12 3 2025', '2025-03-12'],
    ['12 March 2025', '2025-03-12'],
    ['12 Mar 25', '2025-03-12'],
    ['12th March, 2025', '2025-03-12'],
    ['1st sept 2025', '2025-09-01'],
    ['2nd Jun 2025', '2025-06-02'],
    ['3rd july 2025', '2025-07-03'],
    ['12-Mar-25', '2025-03-12'],
    ['12mar25', '2025-03-12'],
    ['2025-03-12', '2025-03-12'],
    ['2025-3-2', '2025-03-02'],
    ['  12/3/25 ', '2025-03-12'],
    ['31/12/69', '2069-12-31'],
    ['01/01/70', '1970-01-01'],
    ['1/1/00', '2000-01-01'],
    ['1/1/99', '1999-01-01'],
    ['29/2/28', '2028-02-29'],
  ])('reads %j as %s', (typed, kept) => {
    expect(parseTypedDate(typed)).toBe(kept)
  })

  test.each([
    ['31/2/2026', 'a day that does not exist'],
    ['29/2/2026', '29 February in a common year'],
    ['3/13/2026', 'month before day'],
    ['31 April 2026', 'the 31st of a short month'],
    ['0/1/2026', 'day nought'],
    ['31/2/', 'half a date'],
    ['12 Mar', 'no year'],
    ['12 Ma 2025', 'two letters of a month'],
    ['12 Foo 2025', 'no month'],
    ['12 Marches 2025', 'more than the month'],
    ['12/3/025', 'three digits of a year'],
    ['12/3/20255', 'five digits of a year'],
    ['1232025', 'no separators'],
    ['yesterday', 'words'],
    ['', 'nothing'],
  ])('does not read %j: %s', (typed) => {
    expect(parseTypedDate(typed)).toBeUndefined()
  })

  test('every day reads back from every way it is written', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, month, date] = day.split('-')
        expect(parseTypedDate(day)).toBe(day)
        expect(parseTypedDate(longDate(day))).toBe(day)
        expect(parseTypedDate(shortDate(day))).toBe(day)
        expect(parseTypedDate(`${date}/${month}/${year}`)).toBe(day)
      }),
    )
  })
})

describe('counting days and months', () => {
  test.each([
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
  })

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-30', 3, '2026-04-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s, never a day of the month after', (from, count, to) => {
    expect(addMonths(from, count)).toBe(to)
  })

  test.each(['2026-02-30', '2026-13-01', '31/2/'])(
    'days from or to %s, which is no day, cannot be counted',
    (noDay) => {
      expect(() => daysBetween('2026-01-01', noDay)).toThrow(RangeError)
      expect(() => daysBetween(noDay, '2026-01-01')).toThrow(RangeError)
    },
  )

  test('days added are the days between, over any leap year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
        expect(addDays(addDays(day, days), -days)).toBe(day)
      }),
    )
  })

  test('dates sort in the order in which the days come', () => {
    expect(['2027-01-01', '2026-12-31', '2026-02-01'].sort(compareDates)).toEqual([
      '2026-02-01',
      '2026-12-31',
      '2027-01-01',
    ])
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(daysBetween(b, a)))
      }),
    )
  })
})

describe('age', () => {
  test.each([
    ['2008-11-24', '2026-11-23', 17],
    ['2008-11-24', '2026-11-24', 18],
    ['2008-11-24', '2026-11-25', 18],
    ['2008-12-31', '2027-01-01', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
    ['2026-11-23', '2026-11-23', 0],
  ])('a person born %s is on %s aged %i', (born, day, age) => {
    expect(ageOn(born, day)).toBe(age)
  })
})

describe('the last day of a period that begins with the day it starts', () => {
  test.each([
    ['2026-11-23', 2, '2028-11-22'],
    ['2026-03-01', 2, '2028-02-29'],
    ['2027-03-01', 2, '2029-02-28'],
    ['2028-02-29', 2, '2030-02-28'],
    ['2028-02-29', 4, '2032-02-28'],
    ['2026-01-01', 2, '2027-12-31'],
    ['2026-02-28', 2, '2028-02-27'],
  ])('from %s, %i years last until %s', (made, years, last) => {
    expect(lastDayOfYears(made, years)).toBe(last)
  })

  test.each([
    ['2026-11-23', 2, 6, '2029-05-22'],
    ['2026-01-31', 0, 1, '2026-02-28'],
    ['2026-08-31', 2, 6, '2029-02-28'],
    ['2026-08-30', 0, 6, '2027-02-28'],
    ['2026-08-29', 0, 6, '2027-02-28'],
    ['2026-08-28', 0, 6, '2027-02-27'],
    ['2026-11-01', 0, 1, '2026-11-30'],
    ['2026-11-23', 0, 0, '2026-11-22'],
  ])('from %s, %i years and %i months last until %s', (made, years, months, last) => {
    expect(lastDayOfLength(made, { years, months })).toBe(last)
  })

  test('is never a day short: the day after is no earlier than the same day of a later month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 240 }), (made, months) => {
        const next = addDays(lastDayOfLength(made, { years: 0, months }), 1)
        expect(compareDates(next, addMonths(made, months))).toBeGreaterThanOrEqual(0)
        expect(daysBetween(addMonths(made, months), next)).toBeLessThanOrEqual(1)
        expect([made.slice(8), '01']).toContain(next.slice(8))
      }),
    )
  })
})

describe('a date as people read it', () => {
  test.each([
    ['2029-02-28', 'Wednesday 28 February 2029'],
    ['2026-11-29', 'Sunday 29 November 2026'],
    ['2027-01-01', 'Friday 1 January 2027'],
  ])('%s', (day, named) => expect(weekdayDate(day)).toBe(named))

  test.each([
    ['2026-11-27', 'Friday', false],
    ['2026-11-28', 'Saturday', true],
    ['2026-11-29', 'Sunday', true],
    ['2026-11-30', 'Monday', false],
  ])('%s is a %s', (day, name, weekend) => {
    expect(weekday(day)).toBe(name)
    expect(isWeekend(day)).toBe(weekend)
  })
})
