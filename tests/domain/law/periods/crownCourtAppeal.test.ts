import { describe, expect, test } from 'vitest'
import { crownCourtAppeal } from '#src/domain/law/periods/crownCourtAppeal.ts'

describe('an appeal to the Crown Court', () => {
  test.each([
    ['2026-11-23', '2026-12-14'],
    ['2026-12-10', '2026-12-31'],
    ['2026-12-11', '2027-01-01'],
    ['2028-02-08', '2028-02-29'],
    ['2028-02-09', '2028-03-01'],
    ['2027-02-08', '2027-03-01'],
  ])('decided on %s is due 21 days later, on %s', (decided, last) => {
    expect(crownCourtAppeal(decided).lastDay).toBe(last)
  })

  test('the number of days is the force’s to change', () => {
    expect(crownCourtAppeal('2026-11-23', 15).lastDay).toBe('2026-12-08')
  })

  test('never reads as settled: the rule has not been verified', () => {
    expect(crownCourtAppeal('2026-11-23')).toMatchObject({
      authority: { source: 'Crown Court Rules 1982', confidence: 'unread' },
      caution: expect.stringContaining('not been verified'),
    })
  })
})
