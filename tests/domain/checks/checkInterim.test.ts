import { describe, expect, test } from 'vitest'
import { checkInterim } from '#src/domain/checks/checkInterim.ts'
import { finishedCase, said } from '#tests/support/checking.ts'

const interimOnly = (part: object = {}) => ({
  route: {
    kind: 'interimOnly' as const,
    mainMadeOn: '2026-06-24',
    sameChiefOfficer: 'yes' as const,
    ...part,
  },
})
const interim = (part: object) => ({ interim: part })

describe('an interim order, SPA 2019 s.5', () => {
  test('on the full route nothing is asked', () => {
    expect(said(checkInterim, { route: { kind: 'full' }, interim: { lastDay: '2020-01-01' } })).toEqual([])
  })

  test('to a main application of today by the same chief officer may be asked for', () => {
    expect(said(checkInterim, interimOnly())).toEqual([])
  })

  test('another chief officer, or a main application of tomorrow, stops', () => {
    expect(said(checkInterim, interimOnly({ sameChiefOfficer: 'no' }))).toEqual([
      'interim-other-chief-officer stops',
    ])
    expect(said(checkInterim, interimOnly({ mainMadeOn: '2026-06-25' }))).toEqual([
      'interim-main-not-made stops',
    ])
  })

  test('a main application that was decided stops', () => {
    const outcome = { result: 'refused' as const, on: '2026-06-20', why: 'Bail is enough.' }
    expect(said(checkInterim, { ...interimOnly(), service: { outcome } })).toEqual([
      'interim-main-decided stops',
    ])
  })

  test('it ends today at the earliest', () => {
    const court = { hearing: { listed: 'no' as const } }
    expect(said(checkInterim, { court, ...interim({ lastDay: '2026-06-24' }) })).toEqual([])
    expect(said(checkInterim, { court, ...interim({ lastDay: '2026-06-23' }) })).toEqual([
      'interim-already-ended stops',
    ])
  })

  test('it lasts to the hearing on 30 July 2026, else a reason is asked for', () => {
    expect(said(checkInterim, interim({ lastDay: '2026-07-30' }))).toEqual([])
    expect(said(checkInterim, interim({ lastDay: '2026-07-29' }))).toEqual([
      'interim-ends-before-hearing explain',
    ])
  })

  test('it has at least one condition, s.6(c)', () => {
    const { prohibitions, requirements } = finishedCase()
    const none = {
      prohibitions: {
        items: (prohibitions?.items ?? []).map((item) => ({ ...item, interim: 'no' as const })),
      },
      requirements: {
        items: (requirements?.items ?? []).map((item) => ({ ...item, interim: 'no' as const })),
      },
    }
    expect(said(checkInterim, none)).toEqual(['interim-without-condition stops'])
  })

  test('without notice a reason is asked for, and a day to come back', () => {
    const notice = { mode: 'withoutNotice' as const, why: 'He would flee.', lawyer: 'Sunniva Dace' }
    expect(said(checkInterim, interim({ notice }))).toEqual([
      'interim-without-notice explain',
      'interim-without-return-day explain',
    ])
    expect(said(checkInterim, interim({ notice: { ...notice, returnOn: '2026-07-10' } }))).toEqual([
      'interim-without-notice explain',
    ])
  })
})

test('the interim order is measured against the full hearing, not the interim one', () => {
  const court = (full: string) => ({
    hearing: { listed: 'yes' as const, on: full },
    interimHearing: { listed: 'yes' as const, on: '2026-07-08' },
  })
  const interim = { lastDay: '2026-10-30' }
  const both = { route: { kind: 'fullWithInterim' as const }, interim }
  expect(said(checkInterim, { ...both, court: court('2026-10-30') })).toEqual([])
  expect(said(checkInterim, { ...both, court: court('2026-10-31') })).toEqual([
    'interim-ends-before-hearing explain',
  ])
})
