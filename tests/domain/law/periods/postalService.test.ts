import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBusinessDay } from '#src/domain/law/bankHolidays.ts'
import { deemedServed, lastPostingDay } from '#src/domain/law/periods/postalService.ts'
import { addDays, compareDates } from '#src/domain/shared/dates.ts'

describe('first-class post counts as served on the second business day after posting, HER 1999 r.6(3)', () => {
  test.each([
    ['a Monday', '2026-11-23', '2026-11-25'],
    ['a Wednesday', '2026-11-25', '2026-11-27'],
    ['a Thursday, over the weekend', '2026-11-26', '2026-11-30'],
    ['a Friday', '2026-11-27', '2026-12-01'],
    ['a Saturday', '2026-11-28', '2026-12-01'],
    ['a Sunday', '2026-11-29', '2026-12-01'],
    ['the day before Christmas Eve', '2026-12-23', '2026-12-29'],
    ['the Tuesday before Christmas', '2026-12-22', '2026-12-24'],
    ['Christmas Eve, over two holidays and a weekend', '2026-12-24', '2026-12-30'],
    ['New Year’s Eve', '2026-12-31', '2027-01-05'],
    ['the Wednesday before Good Friday', '2026-04-01', '2026-04-07'],
    ['the Thursday before Good Friday', '2026-04-02', '2026-04-08'],
    ['before the funeral of 19 September 2022', '2022-09-16', '2022-09-21'],
    ['before the jubilee', '2022-06-01', '2022-06-07'],
    ['before the moved May holiday of 2020', '2020-05-07', '2020-05-12'],
  ])('posted on %s', (_, posted, served) => {
    expect(deemedServed(posted)).toEqual({
      lastDay: served,
      authority: expect.objectContaining({ provision: 'r.6(3)', confidence: 'verified' }),
    })
  })

  test('in a year after 2028 it says that the holidays are not yet proclaimed', () => {
    expect(deemedServed('2028-12-28').caution).toContain('2029')
    expect(deemedServed('2028-12-27').caution).toBeUndefined()
  })

  test.each([
    ['2027-01-07', '2027-01-05'],
    ['2027-01-05', '2026-12-31'],
    ['2027-01-04', '2026-12-30'],
    ['2026-11-29', '2026-11-25'],
    ['2026-12-01', '2026-11-27'],
    ['2026-11-30', '2026-11-26'],
    ['2026-12-28', '2026-12-22'],
    ['2026-12-29', '2026-12-23'],
  ])('to be served by %s it is posted by %s', (serveBy, posted) => {
    expect(lastPostingDay(serveBy).lastDay).toBe(posted)
  })

  test('the last posting day is a business day in time, and the next business day is too late', () => {
    const day = fc.date({ min: new Date('2019-02-01'), max: new Date('2045-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const serveBy = date.toISOString().slice(0, 10)
        const last = lastPostingDay(serveBy).lastDay
        expect(isBusinessDay(last)).toBe(true)
        expect(compareDates(deemedServed(last).lastDay, serveBy)).toBeLessThanOrEqual(0)

        let next = addDays(last, 1)
        while (!isBusinessDay(next)) next = addDays(next, 1)
        expect(compareDates(deemedServed(next).lastDay, serveBy)).toBeGreaterThan(0)
      }),
    )
  })
})
