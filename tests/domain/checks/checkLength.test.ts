import { describe, expect, test } from 'vitest'
import { checkLength } from '#src/domain/checks/checkLength.ts'
import { findingsOf, finishedCase, said, withItem } from '#tests/support/checking.ts'

const period = (part: object) => ({ length: { period: part } })
const until = (lastDay: string, order: object) => ({
  ...period(order),
  prohibitions: {
    items: withItem(finishedCase().prohibitions?.items, 'c-c01', { period: { runs: 'until', lastDay } }),
  },
})

describe('the length of a full order, SPA 2019 s.3', () => {
  test('two years are enough, 23 months are not', () => {
    expect(said(checkLength, period({ kind: 'forLength', years: 2, months: 0 }))).toEqual([])
    expect(said(checkLength, period({ kind: 'forLength', years: 1, months: 11 }))).toEqual([
      'length-under-two-years stops',
    ])
  })

  test('made on 30 July 2026, the day of the hearing, it ends on 29 July 2028 at the earliest', () => {
    expect(said(checkLength, period({ kind: 'untilDay', lastDay: '2028-07-29' }))).toEqual([
      'length-margin-small explain',
    ])
    expect(said(checkLength, period({ kind: 'untilDay', lastDay: '2028-10-26' }))).toEqual([
      'length-margin-small explain',
    ])
    expect(said(checkLength, period({ kind: 'untilDay', lastDay: '2028-10-27' }))).toEqual([])
    const [finding] = findingsOf(checkLength, period({ kind: 'untilDay', lastDay: '2028-07-28' }))
    expect(finding).toMatchObject({
      code: 'length-under-two-years',
      message: expect.stringContaining('29 July 2028'),
    })
  })

  test('without a listed hearing the days are counted from today', () => {
    const court = { hearing: { listed: 'no' as const } }
    const to = (lastDay: string) => ({ court, ...period({ kind: 'untilDay', lastDay }) })
    expect(said(checkLength, to('2028-06-23'))).toEqual(['length-margin-small explain'])
    expect(said(checkLength, to('2031-06-23'))).toEqual(['length-margin-small explain'])
    expect(said(checkLength, to('2028-06-22'))).toEqual(['length-under-two-years stops'])
  })

  test('it may run until a further order, and an interim route asks for no length', () => {
    expect(
      said(checkLength, period({ kind: 'untilFurtherOrder', reason: 'He said he will never stop.' })),
    ).toEqual([])
    const interim = {
      route: { kind: 'interimOnly' as const },
      ...period({ kind: 'forLength', years: 1, months: 0 }),
    }
    expect(said(checkLength, interim)).toEqual([])
  })
})

describe('a period of one condition, SPA 2019 s.3(3)', () => {
  const untilDay = { kind: 'untilDay', lastDay: '2029-07-29' }

  test('may end with the order, not after it', () => {
    expect(said(checkLength, until('2029-07-29', untilDay))).toEqual([])
    expect(said(checkLength, until('2029-07-30', untilDay))).toEqual(['condition-outlasts-order stops'])
  })

  test('of an order of three years asks beyond the likely last day', () => {
    const years = { kind: 'forLength', years: 3, months: 0 }
    expect(said(checkLength, until('2029-07-29', years))).toEqual([])
    expect(said(checkLength, until('2029-07-30', years))).toEqual(['condition-may-outlast-order explain'])
  })

  test('of less than two years only informs', () => {
    expect(said(checkLength, until('2028-07-29', untilDay))).toEqual([])
    expect(said(checkLength, until('2028-07-28', untilDay))).toEqual(['condition-under-two-years hint'])
  })

  test('ending before the hearing asks', () => {
    expect(said(checkLength, until('2026-07-30', untilDay))).toEqual(['condition-under-two-years hint'])
    expect(said(checkLength, until('2026-07-29', untilDay))).toEqual(['condition-ends-before-order explain'])
  })
})
