import { describe, expect, test } from 'vitest'
import {
  credibilityNotice,
  crossExaminationRequest,
  makerCalledReply,
} from '#src/domain/law/periods/crossExamination.ts'

describe('not later than 7 days after service of the hearsay notice', () => {
  test.each([
    ['2026-11-23', '2026-11-30'],
    ['2026-11-24', '2026-12-01'],
    ['2026-12-25', '2027-01-01'],
    ['2028-02-22', '2028-02-29'],
    ['2027-02-22', '2027-03-01'],
    ['2026-11-28', '2026-12-05'],
  ])('served %s: the seventh day after is %s, weekends and holidays counted', (served, last) => {
    expect(crossExaminationRequest(served)).toMatchObject({
      lastDay: last,
      authority: { provision: 'r.4(2)(b)' },
    })
    expect(credibilityNotice(served)).toMatchObject({ lastDay: last, authority: { provision: 'r.5(2)' } })
    expect(makerCalledReply(served)).toMatchObject({ lastDay: last, authority: { provision: 'r.5(4)' } })
  })
})
