import { describe, expect, test } from 'vitest'
import { afterSexOffenderNotification } from '#src/domain/law/periods/afterSexOffenderNotification.ts'

describe('when sex-offender notification ends: three days beginning with its final day, SPA 2019 s.9(6)-(7)', () => {
  test.each([
    ['2026-11-23', '2026-11-25'],
    ['2027-02-26', '2027-02-28'],
    ['2027-02-27', '2027-03-01'],
    ['2028-02-27', '2028-02-29'],
    ['2026-12-31', '2027-01-02'],
  ])('final day %s: notify by %s', (finalDay, last) => {
    expect(afterSexOffenderNotification(finalDay)).toMatchObject({
      firstDay: finalDay,
      lastDay: last,
      authority: { provision: 's.9(7)', confidence: 'verified' },
    })
  })
})
