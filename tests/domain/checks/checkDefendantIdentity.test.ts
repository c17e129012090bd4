import { describe, expect, test } from 'vitest'
import { checkDefendantIdentity } from '#src/domain/checks/checkDefendantIdentity.ts'
import { said } from '#tests/support/checking.ts'

const born = (value: string, kind: 'magistrates' | 'youth' = 'magistrates') => ({
  defendant: { born: { known: true, value } },
  court: { kind },
})

describe('age and court on 30 July 2026, the day of the hearing: SPA 2019 s.14(1)', () => {
  test('under 18 today and 18 that day is a question for the legal adviser: neither court is stopped', () => {
    expect(said(checkDefendantIdentity, born('2008-07-30'))).toEqual(['defendant-turns-18 explain'])
    expect(said(checkDefendantIdentity, born('2008-07-30', 'youth'))).toEqual(['defendant-turns-18 explain'])
  })

  test('18 the day after goes to the youth court', () => {
    expect(said(checkDefendantIdentity, born('2008-07-31'))).toEqual(['defendant-youth-court stops'])
    expect(said(checkDefendantIdentity, born('2008-07-31', 'youth'))).toEqual([])
  })

  test('18 already today needs no word on the birthday', () => {
    expect(said(checkDefendantIdentity, born('2008-06-24'))).toEqual([])
    expect(said(checkDefendantIdentity, born('2008-06-25'))).toEqual(['defendant-turns-18 explain'])
  })

  test('an adult in a youth court is asked about', () => {
    expect(said(checkDefendantIdentity, born('1988-02-14', 'youth'))).toEqual([
      'defendant-adult-in-youth-court explain',
    ])
  })

  test('ten is possible, nine is asked about', () => {
    const court = 'youth' as const
    expect(said(checkDefendantIdentity, born('2016-07-30', court))).toEqual([])
    expect(said(checkDefendantIdentity, born('2016-07-31', court))).toEqual(['defendant-under-ten explain'])
  })

  test('born today is possible, tomorrow is not', () => {
    const court = 'youth' as const
    expect(said(checkDefendantIdentity, born('2026-06-24', court))).toEqual(['defendant-under-ten explain'])
    expect(said(checkDefendantIdentity, born('2026-06-25', court))).toEqual([
      'defendant-birth-in-future explain',
    ])
  })
})

test('an unknown date of birth or address asks for a reason, never silence', () => {
  expect(said(checkDefendantIdentity, { defendant: { born: { known: false } } })).toEqual([
    'defendant-birth-unknown explain',
  ])
  expect(said(checkDefendantIdentity, { defendant: { address: { kind: 'notKnown' } } })).toEqual([
    'defendant-address-unknown explain',
  ])
})
