import { describe, expect, test } from 'vitest'
import { checkAuthority } from '#src/domain/checks/checkAuthority.ts'
import { said } from '#tests/support/checking.ts'

const authorisation = (part: object) => ({ applicant: { authorisation: part } })

describe('authority to apply', () => {
  test.each(['Superintendent', 'superintendent', 'Chief Superintendent', 'Chief Constable'])(
    'a %s may give it',
    (rank) => {
      expect(said(checkAuthority, authorisation({ rank }))).toEqual([])
    },
  )

  test('a lower rank and one that cannot be compared ask for a reason', () => {
    expect(said(checkAuthority, authorisation({ rank: 'Chief Inspector' }))).toEqual([
      'authority-rank-low explain',
    ])
    expect(said(checkAuthority, authorisation({ rank: 'Commander' }))).toEqual([
      'authority-rank-not-listed explain',
    ])
  })

  test('without a force’s own ranks only the usual lowest rank is known', () => {
    const part = { ...authorisation({ rank: 'Superintendent' }), profile: undefined }
    expect(said(checkAuthority, part)).toEqual([])
  })

  test('not yet given stops, because it is not recorded that the tests appear met, SPA 2019 s.1(1)', () => {
    expect(said(checkAuthority, authorisation({ given: 'notYet' }))).toEqual(['authority-not-given stops'])
  })

  test('a test that does not appear met stops, SPA 2019 s.1(1)', () => {
    expect(said(checkAuthority, authorisation({ appears: ['acts', 'risk'] }))).toEqual([
      'authority-test-not-met stops',
    ])
  })

  test('authority given today is possible, tomorrow is not', () => {
    expect(said(checkAuthority, authorisation({ on: '2026-06-24' }))).toEqual([])
    expect(said(checkAuthority, authorisation({ on: '2026-06-25' }))).toEqual(['authority-in-future explain'])
  })

  test('given orally it is checked as any other, and asks until it is confirmed in writing', () => {
    const oral = { given: 'orally' as const, at: '22:10', readOver: 'The acts.' }
    expect(said(checkAuthority, authorisation(oral))).toEqual(['authority-oral-not-confirmed explain'])
    expect(said(checkAuthority, authorisation({ ...oral, confirmedOn: '2026-06-24' }))).toEqual([])
    expect(
      said(checkAuthority, authorisation({ ...oral, appears: ['acts'], confirmedOn: '2026-06-24' })),
    ).toEqual(['authority-test-not-met stops'])
  })

  test('it is confirmed on or after the day on which it was given, and not tomorrow', () => {
    const oral = { given: 'orally' as const, on: '2026-06-23' }
    const confirmed = (confirmedOn: string) => said(checkAuthority, authorisation({ ...oral, confirmedOn }))
    expect(confirmed('2026-06-23')).toEqual([])
    expect(confirmed('2026-06-22')).toEqual(['authority-confirmed-day explain'])
    expect(confirmed('2026-06-24')).toEqual([])
    expect(confirmed('2026-06-25')).toEqual(['authority-confirmed-day explain'])
  })
})
