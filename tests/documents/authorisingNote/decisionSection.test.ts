import { describe, expect, test } from 'vitest'
import { decisionSection } from '#src/documents/authorisingNote/decisionSection.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

type Authorisation = NonNullable<NonNullable<CaseFile['applicant']>['authorisation']>
const says = (authorisation: Authorisation | undefined) =>
  wordsIn(
    decisionSection(
      policeView({ schema: 1, id: 'c', startedOn: '2026-06-22', applicant: { authorisation } } as CaseFile)
        .file,
    ),
  )
const given = { name: 'M Stannard', rank: 'Superintendent', on: '2026-06-23', reasons: 'I have read it' }

describe('the decision of the authorising officer', () => {
  test('in writing is named with rank, day and reasons', () => {
    const text = says({ given: 'yes', ...given })
    for (const words of [
      'Authorised in writing',
      'Superintendent M Stannard',
      '23 June 2026',
      'I have read it.',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('read over')
  })

  test('given orally says when, what was read over and whether it is confirmed', () => {
    const oral = { given: 'orally' as const, ...given, at: '22:10', readOver: 'Three acts' }
    expect(says(oral)).toContain('Tuesday 23 June 2026 at 10:10pm')
    expect(says(oral)).toContain('Three acts.')
    expect(says(oral)).toContain('Not yet. An oral authority is confirmed in writing.')
    expect(says({ ...oral, confirmedOn: '2026-06-24' })).toContain('24 June 2026')
  })

  test('to refuse it is given with the reason in code and in words', () => {
    const decision = {
      outcome: 'refused' as const,
      reasonCode: 'noAreaGround' as const,
      reason: 'He lives abroad',
    }
    const text = says({
      given: 'notYet',
      decision: { ...decision, by: 'M Stannard', rank: 'Superintendent' },
    })
    for (const words of ['Refused', 'The defendant has no link to the area', 'He lives abroad.'])
      expect(text).toContain(words)
    expect(text).toContain('[Not yet entered: the day of the decision]')
  })

  test('not yet given is said, and not asked yet is a gap', () => {
    expect(says({ given: 'notYet' })).toContain('Not yet given')
    expect(says({ given: 'notYet', decision: { outcome: 'none' } })).toContain('Not yet given')
    expect(says(undefined)).toContain('[Not yet entered: the decision]')
  })
})
