import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSlot, type WeeklySlot, weekDays } from '#src/domain/conditions/weeklyTimes.ts'
import { liesWithin, overlaps } from '#src/domain/conditions/weekOverlap.ts'

const slot = (text: string): WeeklySlot => readSlot(text) ?? { days: [], from: '00:00', to: '00:00' }

describe('two slots of the week', () => {
  test.each([
    ['mon 06:00-14:00', 'mon 13:59-15:00', true],
    ['mon 06:00-14:00', 'mon 14:00-15:00', false],
    ['mon 06:00-14:00', 'mon 05:00-06:00', false],
    ['mon 06:00-14:00', 'tue 06:00-14:00', false],
    ['mon 22:00-06:00', 'tue 05:59-07:00', true],
    ['mon 22:00-06:00', 'tue 06:00-07:00', false],
    ['mon 22:00-06:00', 'mon 05:00-07:00', false],
    ['sun 22:00-06:00', 'mon 05:00-07:00', true],
    ['mon 05:00-07:00', 'sun 22:00-06:00', true],
    ['sun 18:00-00:00', 'mon 00:00-01:00', false],
    ['mon,fri 06:00-14:00', 'wed,fri 08:00-09:00', true],
  ])('%s and %s share time: %s', (a, b, shared) => {
    expect(overlaps(slot(a), slot(b))).toBe(shared)
  })

  test.each([
    ['mon 08:00-09:00', 'mon 08:00-09:00', true],
    ['mon 08:00-09:01', 'mon 08:00-09:00', false],
    ['mon,tue 08:00-09:00', 'mon 06:00-14:00', false],
    ['tue 01:00-02:00', 'mon 22:00-06:00', true],
    ['mon 01:00-02:00', 'sun 22:00-06:00', true],
  ])('%s lies within %s: %s', (inner, outer, within) => {
    expect(liesWithin(slot(inner), slot(outer))).toBe(within)
  })

  test('share time whichever is named first, and what lies within shares time', () => {
    const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`)
    const anySlot = fc
      .record({ days: fc.subarray([...weekDays], { minLength: 1 }), from: time, to: time })
      .filter(({ from, to }) => from !== to)
    fc.assert(
      fc.property(anySlot, anySlot, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a))
        if (liesWithin(a, b)) expect(overlaps(a, b)).toBe(true)
      }),
    )
  })
})
