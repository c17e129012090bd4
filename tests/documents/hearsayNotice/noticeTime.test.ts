import { describe, expect, test } from 'vitest'
import { noticeTime } from '#src/documents/hearsayNotice/noticeTime.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from '#tests/support/aCase.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const full: Part<CaseFile> = {
  route: { kind: 'full' },
  court: { hearing: { listed: 'yes', on: '2027-01-29' } },
  witnesses: { shorterTime: { asked: 'no' }, hearsayNotice: { status: 'toBeServed', by: 'PC Wynn' } },
}
const textOf = (today: string, overrides: Part<CaseFile> = {}) =>
  wordsIn(noticeTime(servedFrom({ ...full, ...overrides }), today))
const served = (on: string) => ({
  witnesses: { shorterTime: { asked: 'no' as const }, hearsayNotice: { status: 'served' as const, on } },
})

describe('the time of a hearsay notice', () => {
  test('is 21 clear days before the hearing, and a last day for the post', () => {
    expect(textOf('2027-01-04')).toContain(
      'For the hearing on Friday 29 January 2027 the last day is Thursday 7 January 2027; by first-class post it is to be posted by Tuesday 5 January 2027.',
    )
  })

  test('has passed on the day after the last one, not on the last one', () => {
    expect(textOf('2027-01-07')).not.toContain('which has passed')
    expect(textOf('2027-01-08')).toContain('the last day is Thursday 7 January 2027, which has passed.')
  })

  test('was kept or not by the service that is recorded, whatever today is', () => {
    expect(textOf('2027-01-20', served('2027-01-07'))).toContain('the notice was served in time.')
    const late = textOf('2027-01-20', served('2027-01-08'))
    expect(late).toContain('It is recorded that this notice was served on Friday 8 January 2027.')
    expect(late).toContain('the notice was served after it.')
  })

  test('is asked to be shortened with the reasons typed, and otherwise the law on late notices is said', () => {
    const asked = { ...full.witnesses, shorterTime: { asked: 'yes' as const, why: 'The risk is high' } }
    expect(textOf('2027-01-08', { witnesses: asked })).toContain(
      'the applicant asks the court to shorten it (rule 3(2)). The risk is high.',
    )
    expect(textOf('2027-01-08')).toContain('The court may shorten the time without being asked (rule 3(3)).')
    expect(textOf('2027-01-07')).not.toContain('without being asked')
  })

  test('is worked out for each hearing by its name, and not at all while none has a day', () => {
    const both = textOf('2026-06-24', {
      route: { kind: 'fullWithInterim' },
      court: {
        hearing: { listed: 'yes', on: '2026-09-14' },
        interimHearing: { listed: 'yes', on: '2026-07-08' },
      },
    })
    expect(both).toContain(
      '(a) For the interim hearing on Wednesday 8 July 2026 the last day is Tuesday 16 June 2026, which has passed.',
    )
    expect(both).toContain('(b) For the full hearing on Monday 14 September 2026')
    expect(textOf('2026-06-24', { court: { hearing: { listed: 'no' } } })).toContain(
      'No hearing has a day yet.',
    )
  })
})
