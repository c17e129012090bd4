import { describe, expect, test } from 'vitest'
import { decisionRecordSection } from '#src/documents/authorisingNote/decisionRecordSection.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import type { DecisionRecord } from '#src/domain/review/decisionRecords.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aReviewRecord } from '#tests/support/aReviewRecord.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const [decision] = aReviewRecord().decisions ?? []
const says = (...decisions: DecisionRecord[]) =>
  wordsIn(decisionRecordSection(policeView(aCase(), { decisions })))

describe('the record of decisions', () => {
  test('says what was known, what else was considered, whether a lawyer advised, and why', () => {
    if (!decision) throw new Error('The record of this test has no decision')
    const text = says(decision)
    expect(text).toContain('To go on, 22 June 2026 at 17:00')
    expect(text).toContain('His phone had been examined.')
    expect(text).toContain('Bail alone.')
    expect(text).toContain('Taken.')
    expect(text).toContain('Bail ends in a week.')
    expect(says({ ...decision, advice: 'no' })).toContain('Not taken.')
  })

  test('is in the order of time, whatever the order in which it was kept', () => {
    if (!decision) throw new Error('The record of this test has no decision')
    const earlier = { ...decision, id: 'd0', at: '2026-01-05T09:00:00.000Z', decision: 'withdraw' as const }
    expect(says(decision, earlier)).toMatch(/To withdraw, 5 January 2026 at 09:00[\s\S]*To go on/)
  })

  test('is nothing where none was recorded', () => {
    expect(says()).toBe('')
  })
})
