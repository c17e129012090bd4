import { describe, expect, test } from 'vitest'
import { type ChangeOfOrder, checkVaryRenewDischarge } from '#src/domain/checks/checkVaryRenewDischarge.ts'

const applied = {
  who: 'chiefOfficer',
  appliedForOrder: true,
  defendantResidesInArea: false,
  believesInOrComing: false,
} as const
const change = (part: Partial<ChangeOfOrder>, today = '2028-02-28') =>
  checkVaryRenewDischarge(
    {
      kind: 'discharge',
      order: 'full',
      madeOn: '2026-03-01',
      applicant: { who: 'defendant' },
      residence: 'originalArea',
      consents: [],
      adds: 'nothing',
      ...part,
    },
    today,
  ).map(({ code, severity }) => `${code} ${severity}`)

describe('who may ask, SPA 2019 ss.4(1), 5(7)', () => {
  test('the defendant and a relevant chief officer may, nobody else', () => {
    expect(change({ kind: 'vary' })).toEqual([])
    expect(change({ kind: 'vary', applicant: applied })).toEqual([])
    expect(change({ kind: 'vary', applicant: { who: 'other' } })).toEqual(['change-by-other stops'])
  })

  test('for an interim order only the chief officer who applied', () => {
    const other = { ...applied, appliedForOrder: false, defendantResidesInArea: true }
    expect(change({ kind: 'renew', order: 'interim', applicant: other })).toEqual(['change-by-other stops'])
    expect(change({ kind: 'renew', order: 'full', applicant: other })).toEqual([])
  })
})

describe('discharge of an order made on 1 March 2026, SPA 2019 s.4(4)(b)', () => {
  test('needs consents until 29 February 2028, and none the day after', () => {
    expect(change({}, '2028-02-29')).toEqual(['discharge-without-consent stops'])
    expect(change({}, '2028-03-01')).toEqual([])
  })

  test('every consent has to be there', () => {
    expect(change({ consents: ['defendant'] })).toEqual(['discharge-without-consent stops'])
    expect(change({ consents: ['defendant', 'originalApplicant'] })).toEqual([])
    const away = { residence: 'otherArea' as const, consents: ['defendant', 'originalApplicant'] as const }
    expect(change(away)).toEqual(['discharge-without-consent stops'])
    expect(
      change({ ...away, consents: ['defendant', 'originalApplicant', 'residenceChiefOfficer'] }),
    ).toEqual([])
  })

  test('not knowing where the defendant lives asks', () => {
    expect(change({ residence: 'notKnown', consents: ['defendant', 'originalApplicant'] })).toEqual([
      'discharge-residence-not-known explain',
    ])
  })

  test('an interim order needs no consent', () => {
    expect(change({ order: 'interim' })).toEqual([])
  })
})

test('an added condition says why it is necessary, SPA 2019 s.4(4)(a)', () => {
  expect(change({ kind: 'vary', adds: 'withReason' })).toEqual([])
  expect(change({ kind: 'vary', adds: 'withoutReason' })).toEqual(['change-addition-unexplained stops'])
})
