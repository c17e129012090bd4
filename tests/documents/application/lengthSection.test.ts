import { describe, expect, test } from 'vitest'
import { lengthSection, periodInWords } from '#src/documents/application/lengthSection.ts'
import { wordsOf } from '#src/documents/runs.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

type Period = NonNullable<NonNullable<CaseFile['length']>['period']>
const lasting = (period: Period) => servedFrom({ length: { period: { ...period, reason: 'It is needed.' } } })

describe('the period asked for', () => {
  test.each([
    [{ kind: 'forLength', years: 3, months: 0 }, 'for 3 years'],
    [{ kind: 'forLength', years: 2, months: 6 }, 'for 2 years and 6 months'],
    [{ kind: 'forLength', years: 1, months: 1 }, 'for 1 year and 1 month'],
    [{ kind: 'untilDay', lastDay: '2029-03-02' }, 'until 2 March 2029'],
    [{ kind: 'untilFurtherOrder' }, 'until a further order'],
  ] as const)('%o is said as %s', (period, words) => {
    expect(wordsOf(periodInWords(lasting(period)))).toBe(words)
  })

  test('is a gap while it is not entered', () => {
    expect(wordsOf(periodInWords(servedEmpty()))).toContain('the length of the order')
  })
})

describe('how long and where', () => {
  test('a fixed period carries the two-year rule, an open one the words that allow it', () => {
    expect(wordsIn(lengthSection(servedFrom()))).toContain('“at least 2 years beginning with the day')
    expect(wordsIn(lengthSection(lasting({ kind: 'untilFurtherOrder' })))).toContain(
      '“until a further order” (section 3(1))',
    )
  })

  test('says that the order has effect everywhere, or which conditions are limited', () => {
    expect(wordsIn(lengthSection(servedFrom()))).toContain(
      'in all parts of the United Kingdom (section 2(4))',
    )
    const served = servedFrom({ length: { locality: { reach: 'someLimited', why: 'One street only' } } })
    const conditions = served.conditions.map((one) => ({
      ...one,
      locality: { reach: 'limited', where: 'Dunmarrow' } as const,
    }))
    const text = wordsIn(lengthSection({ ...served, conditions }))
    expect(text).toContain('One street only.')
    expect(text).toContain('(a) Condition 1 is limited to Dunmarrow.')
  })

  test('lists conditions with a period of their own', () => {
    const served = servedFrom()
    const conditions = served.conditions.map((one) => ({
      ...one,
      period: { runs: 'until', lastDay: '2027-01-02' } as const,
    }))
    expect(wordsIn(lengthSection({ ...served, conditions }))).toContain(
      'Condition 2 is to last until 2 January 2027.',
    )
    expect(wordsIn(lengthSection(served))).not.toContain('section 3(3)')
  })

  test('not entered is a gap', () => {
    expect(gapSteps(lengthSection(servedEmpty()))).toEqual(['length', 'length'])
  })
})
