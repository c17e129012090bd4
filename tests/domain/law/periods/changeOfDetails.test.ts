import { describe, expect, test } from 'vitest'
import { changeOfDetails } from '#src/domain/law/periods/changeOfDetails.ts'

describe('a new name or home address: three days beginning with the day it happens', () => {
  test.each([
    ['name', '2026-11-23', '2026-11-25', 's.9(3)'],
    ['homeAddress', '2026-11-23', '2026-11-25', 's.9(4)'],
    ['name', '2026-12-31', '2027-01-02', 's.9(3)'],
    ['homeAddress', '2028-02-28', '2028-03-01', 's.9(4)'],
    ['homeAddress', '2027-02-28', '2027-03-02', 's.9(4)'],
  ] as const)('%s on %s: the last day is %s', (what, happened, last, provision) => {
    expect(changeOfDetails(what, happened)).toMatchObject({
      firstDay: happened,
      lastDay: last,
      authority: { provision, confidence: 'verified' },
    })
  })

  test('a last day on a Sunday is warned of, one on a Monday is not', () => {
    expect(changeOfDetails('name', '2026-11-27').caution).toContain('Sunday 29 November 2026')
    expect(changeOfDetails('name', '2026-11-28').caution).toBeUndefined()
  })
})
