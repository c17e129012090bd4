import { describe, expect, test } from 'vitest'
import { fullPeriod, interimPeriod } from '#src/documents/draftOrder/periodWords.ts'
import { wordsOf } from '#src/documents/runs.ts'

const full = (period: NonNullable<Parameters<typeof fullPeriod>[0]['length']>['period']) =>
  wordsOf(fullPeriod({ length: { period } }))

describe('how long an order lasts, SPA 2019 s.6(b)', () => {
  test.each([
    [
      { kind: 'forLength', years: 3, months: 0 },
      'a fixed period of 3 years, beginning with the day on which it is made',
    ],
    [{ kind: 'forLength', years: 2, months: 6 }, 'a fixed period of 2 years and 6 months'],
    [{ kind: 'forLength', years: 0, months: 0 }, '[Not yet entered: the number of years]'],
    [{ kind: 'untilDay', lastDay: '2029-03-01' }, 'lasts until the end of 1 March 2029'],
    [{ kind: 'untilDay' }, '[Not yet entered: the last day of the order]'],
    [
      { kind: 'untilFurtherOrder' },
      'No. This order has no fixed period: it has effect until a further order.',
    ],
  ] as const)('%o', (period, words) => {
    expect(full(period)).toContain(words)
  })

  test('is a gap while it is not chosen', () => {
    expect(wordsOf(fullPeriod({ length: undefined }))).toBe('[Not yet entered: how long the order lasts]')
  })

  test('an interim order has a fixed period and ends earlier with the main application', () => {
    const words = wordsOf(interimPeriod({ interim: { lastDay: '2026-10-30' } }))
    expect(words).toContain('lasts until the end of 30 October 2026')
    expect(words).toContain('It ends earlier if the main application is determined earlier.')
    expect(wordsOf(interimPeriod({ interim: undefined }))).toContain(
      '[Not yet entered: the last day of the interim order]',
    )
  })
})
