import { describe, expect, test } from 'vitest'
import type { DraftSummary } from '#src/storage/draftStore.ts'
import { heldAt, heldUntil, houseRetentionMonths } from '#src/storage/retention.ts'

const summary = (facts: Partial<DraftSummary> = {}): DraftSummary => ({
  id: 'case_1',
  startedOn: '2026-11-02',
  changedAt: '2026-11-23T12:00:00.000Z',
  stepsBegun: 0,
  marks: {},
  ...facts,
})
const lodged = summary({ marks: { lodgedOn: '2026-11-20' }, retentionMonths: 12 })

describe('how long an application is held', () => {
  test('one with which nothing was done yet may be deleted at any time', () => {
    expect(heldUntil(summary())).toBeUndefined()
    expect(heldAt(summary({ retentionMonths: 84 }), '2026-11-23T12:00:00.000Z')).toBeUndefined()
  })

  test.each([
    [{ marks: { printedFinalOn: '2026-11-01' } }, '2027-11-01', 'printedFinalOn'],
    [{ marks: { printedFinalOn: '2026-11-03', lodgedOn: '2026-11-02' } }, '2027-11-03', 'lodgedOn'],
    [{ marks: { lodgedOn: '2026-11-02', servedOn: '2026-12-03' } }, '2027-12-03', 'servedOn'],
    [{ marks: { lodgedOn: '2026-11-02' }, decidedOn: '2027-01-04' }, '2028-01-04', 'decidedOn'],
    [{ marks: { servedOn: '2027-01-05' }, decidedOn: '2027-01-04' }, '2028-01-05', 'servedOn'],
    [{ decidedOn: '2027-01-04' }, '2028-01-04', 'decidedOn'],
  ] as const)('with %j it is held until %s, because of %s', (facts, until, because) => {
    const held = summary({ ...facts, retentionMonths: 12 })
    expect(heldUntil(held)).toBe(until)
    expect(heldAt(held, '2026-11-23T12:00:00.000Z')).toEqual({ because, until })
  })

  test('the day before the date it is held still, and from the date on it may be deleted', () => {
    expect(heldAt(lodged, '2027-11-19T23:59:59.999Z')).toEqual({ because: 'lodgedOn', until: '2027-11-20' })
    expect(heldAt(lodged, '2027-11-20T00:00:00.000Z')).toBeUndefined()
    expect(heldAt(lodged, '2031-01-01T12:00:00.000Z')).toBeUndefined()
  })

  test('a month without such a day ends on its last day', () => {
    const leapDay = summary({ marks: { servedOn: '2028-02-29' }, retentionMonths: 12 })
    expect(heldUntil(leapDay)).toBe('2029-02-28')
  })

  test('where the force does not say how long, it is held for the 72 months that the app proposes', () => {
    expect(houseRetentionMonths).toBe(72)
    expect(heldUntil(summary({ marks: { lodgedOn: '2026-11-20' } }))).toBe('2032-11-20')
  })
})
