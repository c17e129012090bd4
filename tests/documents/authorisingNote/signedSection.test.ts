import { describe, expect, test } from 'vitest'
import { signedSection } from '#src/documents/authorisingNote/signedSection.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import type { Review } from '#src/domain/review/review.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aReviewRecord, supervisor } from '#tests/support/aReviewRecord.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const says = (review: Review | undefined) => wordsIn(signedSection(policeView(aCase(), review)))

describe('what was signed and decided', () => {
  test('is who signed for what, in which rank, at London’s time, of which contents, with the tests and reasons', () => {
    const text = says(aReviewRecord())
    expect(text).toContain('Authority to apply')
    expect(text).toContain('Superintendent Edith Larkmoor, Westmarch Police')
    expect(text).toContain('23 June 2026 at 10:30')
    expect(text).toContain('abab abab abab')
    expect(text).toContain('The tests of acts, risk and necessity.')
    expect(text).toContain('The acts are many and grow closer.')
  })

  test('says what a signature is, and what it is not', () => {
    expect(says(aReviewRecord())).toContain('It is not a qualified electronic signature.')
  })

  test('a return and a refusal stand with their coded reason and the words', () => {
    const refused = (to: 'returned' | 'notPursued'): Review => ({
      moves: [
        {
          ...{ id: 'm', from: 'submitted', to, at: '2026-06-22T09:00:00.000Z', by: supervisor },
          ...{ reasonCode: 'evidenceNotYetEnough', reason: 'Bail is enough for now' },
        },
      ],
    })
    expect(says(refused('returned'))).toContain('Returned')
    expect(says(refused('notPursued'))).toContain('Refused')
    expect(says(refused('notPursued'))).toContain('Bail is enough for now.')
    expect(says(refused('notPursued'))).toContain('The evidence is not yet enough.')
    expect(says(refused('notPursued'))).not.toContain('qualified')
  })

  test('is nothing before anybody signed or decided, nor where the author went on writing', () => {
    const by = supervisor
    const back = { id: 'm', from: 'returned', to: 'drafting', at: '2026-06-22T09:00:00.000Z', by } as const
    expect(says(undefined)).toBe('')
    expect(says({ moves: [back] })).toBe('')
  })
})
