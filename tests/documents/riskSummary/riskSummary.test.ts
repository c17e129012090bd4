import { describe, expect, test } from 'vitest'
import { plainText } from '#src/documents/plainText.ts'
import { hasAssessment, riskSummary } from '#src/documents/riskSummary/riskSummary.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from '#tests/support/aCase.ts'
import { gapSteps, servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

const read = (overrides: Part<CaseFile> = {}) => plainText(riskSummary(servedFrom(overrides)))

describe('the summary of the risk', () => {
  test('gives tool, version, day, assessor, level, dated factors and the next review', () => {
    const text = read({ risk: { assessment: { version: '2009' } } })
    for (const said of [
      'Version\n2009',
      'Assessed on\n12 June 2026',
      'Assessed by\nDS Ruth Fenwick',
      'Level found\nHigh',
      'Next review\n10 July 2026',
      'On 12 June 2026. Fear. Loitering.',
      'What lowers the risk. He keeps his job.',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('[Not yet entered')
    expect(read()).not.toContain('Version')
    expect(read({ risk: { assessment: { reviewOn: undefined } } })).toContain('No day is set')
  })

  test.each([
    ['2026-05-27', 'The chronology records act 4 after the day of the assessment.'],
    ['2026-05-28', 'The chronology records no act after the day of the assessment.'],
  ])('made on %s says what has happened since', (on, said) => {
    expect(read({ risk: { assessment: { on } } })).toContain(said)
  })

  test('names no more than twelve acts one by one', () => {
    const items = Array.from({ length: 13 }, (_, at) => ({
      id: `a${at}`,
      kind: 'act' as const,
      when: { precision: 'exact' as const, on: `2026-06-${13 + at}` },
    }))
    expect(read({ acts: { items } })).toContain('records 13 acts, from act 1 to act 13 after')
    expect(read({ acts: { items: items.slice(1) } })).toContain('records acts 1, 2, 3')
  })

  test('is not made before a risk assessment is, and has gaps while that is not finished', () => {
    expect(hasAssessment(servedEmpty())).toBe(false)
    expect(riskSummary(servedEmpty())).toEqual([])
    const begun = servedFrom({ risk: { atRisk: [], assessment: { factors: '', on: undefined } } })
    expect(hasAssessment(begun)).toBe(true)
    expect(gapSteps(riskSummary(begun))).toEqual(['risk', 'risk'])
    expect(plainText(riskSummary(begun))).toContain('the day of the assessment')
  })
})
