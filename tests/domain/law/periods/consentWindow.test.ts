import { describe, expect, test } from 'vitest'
import { consentWindow, isWithinConsentWindow } from '#src/domain/law/periods/consentWindow.ts'

describe('no discharge in the first two years without consents, SPA 2019 s.4(4)(b)', () => {
  test.each([
    ['2026-11-23', '2028-11-22', '2028-11-23'],
    ['2028-02-29', '2030-02-28', '2030-03-01'],
    ['2026-03-01', '2028-02-29', '2028-03-01'],
    ['2027-01-01', '2028-12-31', '2029-01-01'],
  ])('made on %s: consents are needed until %s and no longer on %s', (made, last, after) => {
    expect(consentWindow(made)).toMatchObject({
      firstDay: made,
      lastDay: last,
      authority: { provision: 's.4(4)(b)', confidence: 'verified' },
    })
    expect(isWithinConsentWindow(made, made)).toBe(true)
    expect(isWithinConsentWindow(made, last)).toBe(true)
    expect(isWithinConsentWindow(made, after)).toBe(false)
  })
})
