import { describe, expect, test } from 'vitest'
import { checkAttendance } from '#src/domain/checks/checkAttendance.ts'
import { said } from '#tests/support/checking.ts'

describe('somebody comes for the applicant, MCA 1980 s.56', () => {
  test.each(['officer', 'representative'] as const)('%s: yes is silent, no and not known ask', (who) => {
    const attends = (answer: 'yes' | 'no' | 'notKnown') =>
      said(checkAttendance, { court: { attends: { [who]: answer } } })
    expect(attends('yes')).toEqual([])
    expect(attends('no')).toEqual([`attendance-${who} explain`])
    expect(attends('notKnown')).toEqual([`attendance-${who} explain`])
  })
})

describe('the day of the hearing, Thursday 30 July 2026', () => {
  const avoid = (from: string, to?: string) => ({
    court: { avoid: [{ id: 'a-1', from, ...(to && { to }) }] },
  })

  test('is not among the days to avoid, both ends counted', () => {
    expect(said(checkAttendance, avoid('2026-07-20', '2026-07-29'))).toEqual([])
    expect(said(checkAttendance, avoid('2026-07-20', '2026-07-30'))).toEqual([
      'hearing-on-avoided-day explain',
    ])
    expect(said(checkAttendance, avoid('2026-07-30'))).toEqual(['hearing-on-avoided-day explain'])
    expect(said(checkAttendance, avoid('2026-07-31'))).toEqual([])
  })

  test('is today at the latest, until the court has decided', () => {
    expect(said(checkAttendance, {}, '2026-07-30')).toEqual([])
    expect(said(checkAttendance, {}, '2026-07-31')).toEqual(['hearing-past explain'])
    const outcome = { result: 'refused' as const, on: '2026-07-30', why: 'Bail is enough.' }
    expect(said(checkAttendance, { service: { outcome } }, '2026-07-31')).toEqual([])
  })

  test.each(['2026-08-01', '2026-08-31'])('on a weekend or a bank holiday it informs: %s', (on) => {
    expect(said(checkAttendance, { court: { hearing: { on } } })).toEqual(['hearing-not-on-working-day hint'])
  })
})

test('the interim hearing has passed until the court has decided on it, whatever becomes of the full one', () => {
  const court = { interimHearing: { listed: 'yes' as const, on: '2026-07-08' } }
  expect(said(checkAttendance, { court }, '2026-07-08')).toEqual([])
  expect(said(checkAttendance, { court }, '2026-07-09')).toEqual(['hearing-past explain'])
  const service = { interim: { result: 'made' as const, madeOn: '2026-07-08' } }
  expect(said(checkAttendance, { court, service }, '2026-07-09')).toEqual([])
  expect(said(checkAttendance, { court, service }, '2026-07-31')).toEqual(['hearing-past explain'])
})
