import { describe, expect, test } from 'vitest'
import { blankLine, statutoryItems } from '#src/documents/draftOrder/statutoryItems.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'

const { conditions } = servedView(aCase())
const textOf = (change: Partial<Parameters<typeof statutoryItems>[0]> = {}) =>
  plainText(statutoryItems({ madeOn: undefined, period: 'Yes. Three years.', conditions, ...change }))

describe('the five things that an order must say, SPA 2019 s.6', () => {
  test('are all said, even where there is none', () => {
    const text = textOf()
    for (const item of ['6(a)', '6(b)', '6(c)', '6(d)', '6(e)'])
      expect(text).toContain(`(section\u00a0${item})`)
    expect(text).toContain(
      'None. Every prohibition and requirement has effect in all parts of the United Kingdom.',
    )
    expect(text).toContain('None. Every prohibition and requirement has effect for as long as this order.')
  })

  test('leave a line for the day, or print it once it is known', () => {
    expect(textOf()).toContain(blankLine)
    expect(textOf({ madeOn: '2026-09-14' })).toContain('14 September 2026')
    expect(textOf({ madeOn: '2026-09-14' })).not.toContain(blankLine)
  })

  test('name the prohibitions and the requirements by their numbers', () => {
    expect(textOf()).toContain('Prohibitions: numbers 1 and 2. Requirements: number 3.')
    expect(textOf({ conditions: [] })).toContain('Prohibitions: none. Requirements: none.')
    const [one] = conditions
    const many = [1, 2, 3].map((number) => ({ ...(one ?? conditions[0]), number })) as typeof conditions
    expect(textOf({ conditions: many })).toContain('Prohibitions: numbers 1 to 3.')
  })

  test('name each condition with a locality or a period of its own, and say what holds for the others', () => {
    const own = conditions.map((condition) =>
      condition.number === 2
        ? {
            ...condition,
            locality: { reach: 'limited' as const, where: 'Dunmarrow' },
            period: { runs: 'until' as const, lastDay: '2028-06-30' },
          }
        : condition,
    )
    const text = textOf({ conditions: own })
    expect(text).toContain(
      'Number 2 is limited to: Dunmarrow. Every other has effect in all parts of the United Kingdom.',
    )
    expect(text).toContain('until the end of 30 June 2028. Every other has effect for as long as this order.')
  })
})
