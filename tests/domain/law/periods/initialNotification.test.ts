import { describe, expect, test } from 'vitest'
import { initialNotification } from '#src/domain/law/periods/initialNotification.ts'

describe('the first notification: three days beginning with the day of service, SPA 2019 s.9(1)', () => {
  test.each([
    ['served on a Friday, the last day is the Sunday', '2026-11-27', '2026-11-29'],
    ['over the end of a month', '2026-11-29', '2026-12-01'],
    ['over the end of a year', '2026-12-30', '2027-01-01'],
    ['served on Friday 13 February 2026', '2026-02-13', '2026-02-15'],
    ['over a leap day', '2028-02-27', '2028-02-29'],
    ['from the day before a leap day', '2028-02-28', '2028-03-01'],
    ['served on a leap day', '2028-02-29', '2028-03-02'],
    ['over the end of February in a common year', '2027-02-27', '2027-03-01'],
    ['when the clocks go forward', '2027-03-27', '2027-03-29'],
  ])('%s', (_, served, last) => {
    expect(initialNotification(served)).toMatchObject({
      firstDay: served,
      lastDay: last,
      authority: { provision: 's.9(1)', confidence: 'verified' },
    })
  })

  test.each([
    ['2026-11-26', 'Saturday 28 November 2026'],
    ['2026-11-27', 'Sunday 29 November 2026'],
    ['2026-12-23', 'Friday 25 December 2026'],
    ['2026-12-26', 'Monday 28 December 2026'],
    ['2026-04-01', 'Friday 3 April 2026'],
  ])('served %s, it warns that a station may be shut on %s', (served, named) => {
    expect(initialNotification(served).caution).toContain(named)
  })

  test.each(['2026-11-25', '2026-11-28', '2026-12-27'])(
    'served %s, the last day is a working day: no warning',
    (served) => {
      expect(initialNotification(served).caution).toBeUndefined()
    },
  )
})
