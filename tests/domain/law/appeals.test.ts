import { describe, expect, test } from 'vitest'
import { appealPoints, appellants, type CourtDecision } from '#src/domain/law/appeals.ts'

const decision = (
  order: CourtDecision['order'],
  kind: CourtDecision['kind'],
  askedBy: CourtDecision['askedBy'],
  granted: boolean,
): CourtDecision => ({ order, kind, askedBy, granted })

describe('who may appeal to the Crown Court, SPA 2019 s.7', () => {
  test.each([
    ['an order was made', decision('full', 'make', 'chiefOfficer', true), ['defendant']],
    ['an order was refused', decision('full', 'make', 'chiefOfficer', false), ['applyingChiefOfficer']],
    ['an interim order was made', decision('interim', 'make', 'chiefOfficer', true), ['defendant']],
    [
      'an interim order was refused',
      decision('interim', 'make', 'chiefOfficer', false),
      ['applyingChiefOfficer'],
    ],
    ['varied for the police', decision('full', 'vary', 'chiefOfficer', true), ['defendant']],
    ['renewed for the police', decision('full', 'renew', 'chiefOfficer', true), ['defendant']],
    [
      'renewal refused to the police',
      decision('full', 'renew', 'chiefOfficer', false),
      ['applyingChiefOfficer'],
    ],
    [
      'discharged for the defendant',
      decision('full', 'discharge', 'defendant', true),
      ['anyRelevantChiefOfficer'],
    ],
    ['variation refused to the defendant', decision('full', 'vary', 'defendant', false), ['defendant']],
    ['an interim order varied for the police', decision('interim', 'vary', 'chiefOfficer', true), []],
    ['renewal of an interim order refused', decision('interim', 'renew', 'chiefOfficer', false), []],
    [
      'an interim order discharged for the defendant',
      decision('interim', 'discharge', 'defendant', true),
      [],
    ],
    ['a defendant cannot have asked for an order', decision('full', 'make', 'defendant', true), []],
  ])('%s', (_, made, who) => {
    expect(appellants(made).map((row) => row.who)).toEqual(who)
  })

  test('the chief officers’ appeal against a change for the defendant is section 7(3)', () => {
    expect(appellants(decision('full', 'vary', 'defendant', true))[0]?.authority.provision).toBe('s.7(3)')
  })

  test('what was not read or is a reading says so', () => {
    expect(appealPoints.timeLimit.authority.confidence).toBe('unread')
    expect(appealPoints.interimChanges.caution).toContain('how the section reads')
    expect(appealPoints.noStay.caution).toBeTruthy()
  })
})
