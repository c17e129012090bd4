import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spa } from '#src/domain/law/citations.ts'
import { threeDaysFrom } from '#src/domain/law/periods/threeDaysFrom.ts'
import { daysBetween } from '#src/domain/shared/dates.ts'

test('three days are the first day and two more, whatever the month, and carry the authority given', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-20'), max: new Date('2060-12-31'), noInvalidDate: true }),
      (date) => {
        const first = date.toISOString().slice(0, 10)
        const period = threeDaysFrom(first, spa('s.9(3)'))
        expect(period.firstDay).toBe(first)
        expect(daysBetween(first, period.lastDay)).toBe(2)
        expect(period.authority).toEqual(spa('s.9(3)'))
      },
    ),
  )
})

test('a Christmas Day that falls on a weekend is warned of as well', () => {
  expect(threeDaysFrom('2027-12-23', spa('s.9(1)')).caution).toContain('Saturday 25 December 2027')
  expect(threeDaysFrom('2027-12-27', spa('s.9(1)')).caution).toBeUndefined()
})
