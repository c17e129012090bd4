import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { checkChange } from '#src/domain/checks/checkChange.ts'
import type { Part } from '#tests/support/aCase.ts'
import { aChange } from '#tests/support/aChange.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { finishedCase } from '#tests/support/checking.ts'

const today = '2026-06-24'
type Deed = Parameters<typeof aChange>[0]
const said = (
  deed: Deed,
  change: Part<NonNullable<CaseFile['change']>> = {},
  order: 'full' | 'interim' = 'full',
) =>
  checkChange(aChange(deed, { change, route: { kind: 'change', order } }), today).map(
    ({ code, severity }) => `${code} ${severity}`,
  )
const kept = [{ id: 'o1', words: 'The defendant must not contact her', becomes: 'kept' as const }]

describe('an application to change an order, SPA 2019 ss.4 and 5', () => {
  test('says nothing of a case that asks for a new order', () => {
    expect(checkChange(finishedCase(), today)).toEqual([])
  })

  test('to reword and remove conditions by the officer who applied may be made', () => {
    expect(said('vary')).toEqual([])
  })

  test('nothing else on the way stops a finished one, s.1 is not asked again', () => {
    const stops = checkCase(aDraft(aChange('vary')), today).filter(({ severity }) => severity === 'stops')
    expect(stops).toEqual([])
  })

  test('that changes nothing stops; another length is a change', () => {
    expect(said('vary', { inForce: kept })).toEqual(['change-of-nothing stops'])
    expect(said('vary', { inForce: kept, newLength: { runs: 'untilFurtherOrder' } })).toEqual([])
  })

  test('by a chief officer without a link stops, and of an interim order by any but the one who applied', () => {
    expect(said('vary', { standing: [] })).toEqual(['change-by-other stops'])
    expect(said('vary', { standing: ['resides'] })).toEqual([])
    expect(said('vary', { standing: ['resides'] }, 'interim')).toEqual(['change-by-other stops'])
  })

  test('a renewal says for how long', () => {
    expect(said('renew')).toEqual(['renewal-without-length stops'])
    expect(said('renew', { newLength: { runs: 'until', lastDay: '2029-11-22' } })).toEqual([])
  })

  test('an interim order is renewed to a day only', () => {
    const until = { runs: 'until' as const, lastDay: '2026-09-01' }
    const now = { runs: 'until' as const, lastDay: '2026-08-01' }
    expect(said('renew', { length: now, newLength: until }, 'interim')).toEqual([])
    expect(said('renew', { newLength: { runs: 'untilFurtherOrder' } }, 'interim')).toEqual([
      'interim-renewed-without-day stops',
    ])
  })

  test('an order that ended yesterday asks, and one that ends before the hearing of 8 July 2026', () => {
    const until = (lastDay: string) => said('vary', { length: { runs: 'until', lastDay } })
    expect(until('2026-07-08')).toEqual([])
    expect(until('2026-07-07')).toEqual(['order-ends-before-hearing explain'])
    expect(until('2026-06-24')).toEqual(['order-ends-before-hearing explain'])
    expect(until('2026-06-23')).toEqual(['order-has-ended explain'])
  })

  test('a renewal ends later than the order does now', () => {
    const until = (lastDay: string, now: string) =>
      said('renew', { length: { runs: 'until', lastDay: now }, newLength: { runs: 'until', lastDay } })
    expect(until('2028-11-23', '2028-11-22')).toEqual([])
    expect(until('2028-11-22', '2028-11-22')).toEqual(['renewal-not-longer explain'])
    expect(
      said('renew', {
        length: { runs: 'untilFurtherOrder' },
        newLength: { runs: 'until', lastDay: '2028-11-22' },
      }),
    ).toEqual(['renewal-not-longer explain'])
  })

  test('a full order is not cut to less than two years without a reason, an interim one may be; no end has passed', () => {
    const until = (lastDay: string, order?: 'interim') =>
      said('vary', { newLength: { runs: 'until', lastDay } }, order)
    expect(until('2027-11-22')).toEqual([])
    expect(until('2027-11-21')).toEqual(['changed-length-under-two-years explain'])
    expect(until('2026-06-24', 'interim')).toEqual([])
    expect(until('2026-06-23', 'interim')).toEqual(['new-last-day-passed explain'])
  })

  test('an interim order has ended once the main application is decided, and not before', () => {
    const decided = (result: 'notYet' | 'refused') =>
      checkChange(
        {
          ...aChange('vary', { route: { kind: 'change', order: 'interim' } }),
          service: { outcome: { result } },
        },
        today,
      ).map(({ code }) => code)
    expect(decided('notYet')).toEqual([])
    expect(decided('refused')).toEqual(['interim-ended-with-main'])
  })

  test('a discharge in the first two years needs both consents, and none after', () => {
    const consent = (of: 'defendant' | 'applyingChiefOfficer', given: 'yes' | 'no') => ({ id: of, of, given })
    expect(said('discharge')).toEqual(['discharge-without-consent stops'])
    expect(
      said('discharge', { consents: [consent('defendant', 'yes'), consent('applyingChiefOfficer', 'no')] }),
    ).toEqual(['discharge-without-consent stops'])
    expect(
      said('discharge', { consents: [consent('defendant', 'yes'), consent('applyingChiefOfficer', 'yes')] }),
    ).toEqual([])
  })

  test('the two years are counted to the hearing of 8 July 2026, or to today once it is past', () => {
    expect(said('discharge', { madeOn: '2024-07-08' })).toEqual([])
    expect(said('discharge', { madeOn: '2024-07-09' })).toEqual(['discharge-without-consent stops'])
    const later = (madeOn: string) => checkChange(aChange('discharge', { change: { madeOn } }), '2026-07-20')
    expect(later('2024-07-20')).toEqual([])
    expect(later('2024-07-21')).toMatchObject([{ code: 'discharge-without-consent' }])
  })

  test('a consent of today counts, one of tomorrow is to be corrected', () => {
    const on = (day: string) =>
      said('discharge', {
        consents: (['defendant', 'applyingChiefOfficer'] as const).map((of) => ({
          id: of,
          of,
          given: 'yes',
          on: day,
        })),
      })
    expect(on('2026-06-24')).toEqual([])
    expect(on('2026-06-25')).toEqual(['consent-in-future explain', 'consent-in-future explain'])
  })

  test('a condition that is added says why it is necessary, s.4(4)(a)', () => {
    const adding = aChange('vary', { change: { adds: ['prohibitions'] } })
    expect(checkChange(adding, today)).toEqual([])
    const items = (adding.prohibitions?.items ?? []).map((item) => ({ ...item, necessity: ' ' }))
    expect(checkChange({ ...adding, prohibitions: { items } }, today).map(({ code }) => code)).toEqual([
      'change-addition-unexplained',
    ])
  })
})
