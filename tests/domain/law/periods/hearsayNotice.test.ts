import { describe, expect, test } from 'vitest'
import {
  clearDaysBetween,
  hearsayNotice,
  hearsayNoticeByPost,
  isHearsayNoticeInTime,
} from '#src/domain/law/periods/hearsayNotice.ts'
import { addDays } from '#src/domain/shared/dates.ts'

describe('a hearsay notice, not less than 21 days before the hearing, HER 1999 r.3(1)', () => {
  test.each([
    ['over new year', '2027-01-29', '2027-01-07'],
    ['to the last day of the year before', '2027-01-22', '2026-12-31'],
    ['to new year', '2027-01-23', '2027-01-01'],
    ['to a leap day', '2028-03-22', '2028-02-29'],
    ['over a leap day', '2028-03-21', '2028-02-28'],
    ['over February of a common year', '2027-03-22', '2027-02-28'],
    ['to a Sunday, which changes nothing', '2026-12-21', '2026-11-29'],
  ])('%s: 21 whole days lie between, one day later is late', (_, hearing, last) => {
    expect(hearsayNotice(hearing).lastDay).toBe(last)
    expect(isHearsayNoticeInTime(last, hearing)).toBe(true)
    expect(isHearsayNoticeInTime(addDays(last, -1), hearing)).toBe(true)
    expect(isHearsayNoticeInTime(addDays(last, 1), hearing)).toBe(false)
  })

  test('neither the day of service nor that of the hearing is a clear day', () => {
    expect(clearDaysBetween('2027-01-07', '2027-01-29')).toBe(21)
    expect(clearDaysBetween('2027-01-28', '2027-01-29')).toBe(0)
    expect(clearDaysBetween('2027-01-29', '2027-01-29')).toBe(0)
  })

  test('says that clear days are a reading of the rule', () => {
    expect(hearsayNotice('2027-01-29')).toMatchObject({
      authority: { provision: 'r.3(1)' },
      caution: expect.stringContaining('stricter reading'),
    })
  })

  test.each([
    ['for a hearing on Friday 29 January 2027', '2027-01-29', '2027-01-05'],
    ['when the last day to serve is new year', '2027-01-23', '2026-12-29'],
    ['when it is a Sunday', '2026-12-21', '2026-11-25'],
    ['over Easter', '2026-04-29', '2026-04-01'],
  ])('by post %s', (_, hearing, posted) => {
    const byPost = hearsayNoticeByPost(hearing)
    expect(byPost.lastDay).toBe(posted)
    expect(byPost.caution).toContain('stricter reading')
    expect(byPost.caution).not.toContain('not yet proclaimed')
  })

  test('by post in a year whose holidays are worked out, both doubts are named', () => {
    const { caution } = hearsayNoticeByPost('2029-06-29')
    expect(caution).toContain('stricter reading')
    expect(caution).toContain('not yet proclaimed')
  })
})
