import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fixedPeriod,
  isLengthEnough,
  isLongEnough,
  minimumPeriod,
} from '#src/domain/law/periods/minimumPeriod.ts'
import { addDays } from '#src/domain/shared/dates.ts'

describe('a fixed period of at least two years beginning with the day made, SPA 2019 s.3(2)', () => {
  test.each([
    ['an ordinary day', '2026-11-23', '2028-11-22'],
    ['the day after February, the end in a leap year', '2026-03-01', '2028-02-29'],
    ['the day after February, the end in a common year', '2027-03-01', '2029-02-28'],
    ['a leap day', '2028-02-29', '2030-02-28'],
    ['the last day of February in a common year', '2026-02-28', '2028-02-27'],
    ['new year', '2027-01-01', '2028-12-31'],
    ['the last day of a year', '2026-12-31', '2028-12-30'],
    ['a weekend, which changes nothing', '2026-11-28', '2028-11-27'],
  ])('made on %s', (_, made, earliest) => {
    expect(minimumPeriod(made)).toMatchObject({
      firstDay: made,
      lastDay: earliest,
      authority: { provision: 's.3(2)', confidence: 'verified' },
    })
    expect(isLongEnough(made, earliest)).toBe(true)
    expect(isLongEnough(made, addDays(earliest, 1))).toBe(true)
    expect(isLongEnough(made, addDays(earliest, -1))).toBe(false)
  })

  test.each([
    [{ years: 2, months: 0 }, true],
    [{ years: 1, months: 11 }, false],
    [{ years: 1, months: 12 }, true],
    [{ years: 0, months: 24 }, true],
    [{ years: 0, months: 23 }, false],
    [{ years: 5, months: 6 }, true],
  ])('a length of %j is long enough: %s', (length, enough) => {
    expect(isLengthEnough(length)).toBe(enough)
  })

  test('a length that is long enough is so whatever day the order is made, and one that is not never is', () => {
    const day = fc.date({ min: new Date('2020-01-20'), max: new Date('2100-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (date, months) => {
        const made = date.toISOString().slice(0, 10)
        const length = { years: 0, months }
        expect(isLongEnough(made, fixedPeriod(made, length).lastDay)).toBe(isLengthEnough(length))
      }),
    )
  })

  test('two years and six months made on 31 August end on the last day of February', () => {
    expect(fixedPeriod('2026-08-31', { years: 2, months: 6 })).toMatchObject({
      firstDay: '2026-08-31',
      lastDay: '2029-02-28',
      authority: { provision: 's.3(1)' },
    })
  })
})
