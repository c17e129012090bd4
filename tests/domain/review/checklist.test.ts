import { describe, expect, test } from 'vitest'
import { findingKey } from '#src/domain/checks/finding.ts'
import { explains, hints, stops } from '#src/domain/checks/makeFinding.ts'
import { houseRule, spa } from '#src/domain/law/citations.ts'
import {
  checklistOf,
  mustNotFail,
  supervisorsAnswers,
  withoutAuthority,
} from '#src/domain/review/checklist.ts'
import type { ChecklistAnswer } from '#src/domain/review/checklistAnswers.ts'
import { checklistPoints } from '#src/domain/review/checklistPoints.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aSignatory, keyOf } from '#tests/support/signing.ts'

const file = aCase()
const answer = (id: string, result: ChecklistAnswer['result'], reason?: string): ChecklistAnswer => ({
  id,
  result,
  by: aSignatory('supervisor', keyOf('b')),
  at: '2026-11-20T10:00:00.000Z',
  ...(reason !== undefined && { reason }),
})
const risky = explains('risk-not-assessed', { step: 'risk' }, 'Say why not.', houseRule('assessed'))
const unrisky = stops('unfinished-risk', { step: 'risk' }, 'Not finished.', spa('s.1(4)'))
const pointAt = (id: string, found = checklistOf(file, [])) => found.find(({ point }) => point.id === id)

describe('a point on which the rules of the app can tell', () => {
  test('is done where nothing was found, and needs no person', () => {
    expect(pointAt('7')).toMatchObject({ system: 'met', done: true, findings: [] })
  })

  test('is done where all that was found informs', () => {
    const hint = hints('risk-review-due', { step: 'risk' }, 'Soon.', houseRule())
    expect(pointAt('7', checklistOf(file, [hint]))).toMatchObject({
      system: 'met',
      done: true,
      findings: [hint],
    })
  })

  test('is open while a finding has no reason, until a person answers it with one', () => {
    expect(pointAt('7', checklistOf(file, [risky]))).toMatchObject({ system: 'open', done: false })
    const ticked = (reason?: string) =>
      pointAt('7', checklistOf(file, [risky], [answer('7', 'pass', reason)]))
    expect(ticked()).toMatchObject({ done: false })
    expect(ticked(' ')).toMatchObject({ done: false })
    expect(ticked('It was assessed on paper.')).toMatchObject({ done: true })
  })

  test('still asks the person where the officer gave the reason', () => {
    const explained = aCase({ explanations: [{ finding: findingKey(risky), reason: 'On paper.' }] })
    expect(pointAt('7', checklistOf(explained, [risky]))).toMatchObject({ system: 'explained', done: false })
  })

  test('is never done while something stops the application', () => {
    const ticked = checklistOf(file, [unrisky], [answer('7', 'pass', 'It is fine.')])
    expect(pointAt('7', ticked)).toMatchObject({ system: 'stops', done: false })
  })

  test('that a person says is not met stays open where it is law that was read, and not where it is practice', () => {
    const failed = checklistOf(file, [], [answer('7', 'fail', 'No.'), answer('16', 'fail', 'No.')])
    expect(pointAt('7', failed)).toMatchObject({ done: false })
    expect(pointAt('16', failed)).toMatchObject({ done: true })
  })
})

describe('a point on which only a person can tell', () => {
  test('is open until it is answered with a reason', () => {
    expect(pointAt('6')).toMatchObject({ system: 'cannotTell', done: false })
    expect(pointAt('6', checklistOf(file, [], [answer('6', 'pass', 'I asked.')]))).toMatchObject({
      done: true,
    })
  })
})

describe('a point that is not asked of this application', () => {
  test('is done: an interim order where none is asked for, a change where there is none', () => {
    const full = checklistOf(aCase({ route: { kind: 'full' } }), [])
    expect(pointAt('13', full)).toMatchObject({ system: 'notAsked', done: true })
    expect(pointAt('34', full)).toMatchObject({ system: 'notAsked', done: true })
    const interim = checklistOf(aCase({ route: { kind: 'fullWithInterim' } }), [])
    expect(pointAt('13', interim)).toMatchObject({ system: 'met' })
    const change = checklistOf(aCase({ route: { kind: 'change' } }), [])
    expect(pointAt('34', change)).toMatchObject({ system: 'met' })
  })

  test('the link to an area is asked of a force that has one', () => {
    const of = (forceKind: 'territorial' | 'britishTransport' | 'ministryOfDefence') =>
      pointAt('2', checklistOf(aCase({ applicant: { forceKind } }), []))?.system
    expect([of('territorial'), of('britishTransport'), of('ministryOfDefence')]).toEqual([
      'met',
      'notAsked',
      'notAsked',
    ])
  })

  test('is shown all the same where something was found', () => {
    const none = aCase({ requirements: { items: [] } })
    expect(pointAt('17', checklistOf(none, []))).toMatchObject({ system: 'notAsked' })
    const found = explains('unfinished-requirements', { step: 'requirements' }, 'Say why none.', houseRule())
    expect(pointAt('17', checklistOf(none, [found]))).toMatchObject({ system: 'open', done: false })
  })
})

test('what nobody read in its own text, and what is practice, never stops', () => {
  const stopping = checklistPoints.filter(mustNotFail)
  expect(stopping.map(({ id }) => Number(id))).toEqual([1, 2, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 19, 21, 30])
  for (const { authority } of stopping) expect(authority.confidence).toBe('verified')
})

test('what authority itself answers is not asked of who gives it', () => {
  const at = (field: string) => ({ step: 'applicant', field }) as const
  const notGiven = stops('authority-not-given', at('authorisation.given'), 'Not yet.', spa('s.1(1)'))
  const unsaid = stops('unfinished-applicant', at('authorisation'), 'Not finished.', spa('s.1(1)'))
  const noForce = stops('unfinished-applicant', at('force'), 'Not finished.', spa('s.1(1)'))
  const unsigned = explains('authority-not-signed', at('authorisation.given'), 'Not signed.', houseRule())
  expect(withoutAuthority([notGiven, unsaid, unsigned, noForce, risky])).toEqual([noForce, risky])
})

test('only the answers of supervisors count, and none of who wrote the application', () => {
  const by = (role: 'supervisor' | 'lawyer', digit: string) => ({
    ...answer(digit, 'pass', 'Seen.'),
    by: aSignatory(role, keyOf(digit)),
  })
  const checklist = [by('supervisor', 'a'), by('supervisor', 'b'), by('lawyer', 'c')]
  expect(supervisorsAnswers({ author: keyOf('a'), checklist }).map(({ id }) => id)).toEqual(['b'])
  expect(supervisorsAnswers(undefined)).toEqual([])
})
