import { describe, expect, test } from 'vitest'
import { orderInForce } from '#src/domain/case/ordersMade.ts'
import { dutyOf, firstPossibleDay, part2FinalDay, serviceDay } from '#src/domain/deadlines/serviceDays.ts'
import { aCase } from '#tests/support/aCase.ts'

const served = (on: string) => ({ answer: 'yes' as const, on })
const interim = (part: object) =>
  aCase({ service: { interim: { result: 'made', madeOn: '2026-06-10', ...part } } })

describe('the day of service', () => {
  test('is the day recorded', () => {
    expect(serviceDay(orderInForce(interim({ served: served('2026-06-12') })))).toBe('2026-06-12')
  })
  test('is not known while it is not served, or the day does not exist', () => {
    expect(serviceDay(orderInForce(interim({ served: { answer: 'no' } })))).toBeUndefined()
    expect(serviceDay(orderInForce(interim({ served: served('2026-06-31') })))).toBeUndefined()
  })
})

describe('the first day on which service is possible', () => {
  test.each([
    ['the day of the order, where that is to come', '2026-06-09', '2026-06-10'],
    ['today, where the order is made', '2026-06-11', '2026-06-11'],
  ])('is %s', (_, today, first) => {
    expect(firstPossibleDay(interim({}), today)).toBe(first)
  })
  test('is the first hearing while there is no order', () => {
    const file = aCase({ court: { hearing: { on: '2026-07-30' } } })
    expect(firstPossibleDay(file, '2026-06-24')).toBe('2026-07-30')
    expect(firstPossibleDay(file, '2026-07-31')).toBe('2026-07-31')
  })
})

describe('the duty to notify', () => {
  const part2 = (lastDay: string) => ({ answer: 'yes' as const, ends: { kind: 'on' as const, lastDay } })
  const under = (lastDay: string) =>
    aCase({
      circumstances: { sexOffenderNotification: part2(lastDay) },
      service: { interim: { result: 'made', madeOn: '2026-06-10', served: served('2026-06-12') } },
    })
  test('is not yet there on the final day of sex-offender notification, and is the day after', () => {
    expect(dutyOf(under('2026-06-12'), '2026-06-20').duty).toBe('notYet')
    expect(dutyOf(under('2026-06-11'), '2026-06-20').duty).toBe('full')
    expect(part2FinalDay(under('2026-06-12'))).toBe('2026-06-12')
  })
  test('is of changes only where a full order replaces an interim one', () => {
    const outcome = { result: 'made' as const, replacesInterim: { answer: 'yes' as const } }
    expect(dutyOf(aCase({ service: { outcome } }), '2026-06-20').duty).toBe('changesOnly')
    const direct = { ...outcome, replacesInterim: { answer: 'no' as const } }
    expect(dutyOf(aCase({ service: { outcome: direct } }), '2026-06-20').duty).toBe('full')
  })
  test('has no final day where the defendant is under no other notification', () => {
    expect(part2FinalDay(aCase())).toBeUndefined()
  })
})
