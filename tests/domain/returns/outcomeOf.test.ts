import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { outcomeOf } from '#src/domain/returns/outcomeOf.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { aChange } from '#tests/support/aChange.ts'
import { aChangeMade } from '#tests/support/aChangeMade.ts'
import { madeAsDrafted } from '#tests/support/madeAsDrafted.ts'

type Decision = Part<NonNullable<NonNullable<CaseFile['service']>['outcome']>>
const asked: Part<CaseFile> = {
  route: { kind: 'full' },
  length: { period: { kind: 'forLength', years: 3, months: 0 } },
}
const full = (part: Decision) => outcomeOf(aCase({ ...asked, service: { outcome: part } }), 'full')
const drafted = madeAsDrafted(aCase())
const made = (part: Decision = {}): Decision => ({
  result: 'made',
  madeOn: '2026-06-10',
  runs: 'until',
  lastDay: '2029-06-09',
  conditions: drafted,
  ...part,
})
const withFirst = (part: object) =>
  made({ conditions: drafted.map((one, at) => (at === 0 ? { ...one, ...part } : one)) })

describe('an order', () => {
  test('with every condition as drafted, for the length asked for, is granted as asked', () => {
    expect(full(made())).toMatchObject({ kind: 'asAsked', on: '2026-06-10' })
  })
  test.each([
    ['a day shorter', made({ lastDay: '2029-06-08' })],
    ['a day longer', made({ lastDay: '2029-06-10' })],
    ['until a further order', made({ runs: 'untilFurtherOrder' })],
    ['with a condition in other words', withFirst({ as: 'reworded', words: 'must not phone her' })],
    ['with a condition refused', withFirst({ as: 'refused' })],
  ])('%s than or as asked is granted with changes', (_, outcome) => {
    expect(full(outcome).kind).toBe('amended')
  })
  test('of whose conditions one is not recorded is only made', () => {
    expect(full(made({ conditions: drafted.slice(1) }))).toMatchObject({ kind: 'made' })
    expect(full(made({ conditions: drafted.slice(1) })).conditions[0]).toEqual({
      number: 1,
      kind: 'notRecorded',
    })
  })
  test('says of a refused condition why, and tells one that was not pursued from one that was refused', () => {
    expect(full(withFirst({ as: 'refused', reason: 'noProvider' })).conditions[0]).toEqual({
      number: 1,
      kind: 'refused',
      reason: 'No provider, or the provider declined',
    })
    expect(full(withFirst({ as: 'refused', reason: 'notPursued' })).conditions[0]?.kind).toBe('withdrawn')
  })
})

describe('no order', () => {
  test('is refused or withdrawn, on its day, with the coded reason', () => {
    const refused = {
      result: 'refused' as const,
      on: '2026-06-10',
      why: 'x',
      reason: 'notNecessary' as const,
    }
    expect(full(refused)).toEqual({
      kind: 'refused',
      on: '2026-06-10',
      reason: 'Not necessary',
      conditions: [],
    })
    const withdrawn = { ...refused, result: 'withdrawn' as const, reason: 'other' as const, why: 'He left' }
    expect(full(withdrawn)).toMatchObject({ kind: 'withdrawn', reason: 'Another reason: He left' })
  })
  test('without a code has the words that were typed', () => {
    expect(full({ result: 'refused', on: '2026-06-10', why: 'No risk' }).reason).toBe('No risk')
  })
  test('yet, and none asked for, are told apart', () => {
    expect(full({ result: 'notYet' }).kind).toBe('notYet')
    expect(outcomeOf(aCase(asked), 'interim').kind).toBe('notAsked')
    expect(outcomeOf(aCase({ route: { kind: 'fullWithInterim' } }), 'interim').kind).toBe('notYet')
    const only = { kind: 'interimOnly' as const }
    expect(outcomeOf(aCase({ route: only, service: { outcome: undefined } }), 'full').kind).toBe('notAsked')
  })
})

describe('a change of an order', () => {
  const changed = (part: Decision = {}) =>
    outcomeOf(aChangeMade(['vary'], part as Parameters<typeof aChangeMade>[1]), 'full')

  test('is granted as asked, or with changes where the court refused one or set another length', () => {
    expect(changed().kind).toBe('asAsked')
    expect(changed({ lastDay: '2027-11-23' }).kind).toBe('amended')
    expect(
      changed({
        conditions: [
          { id: 'o2', as: 'drafted' },
          { id: 'o3', as: 'refused', reason: 'notNecessary' },
        ],
      }),
    ).toMatchObject({
      kind: 'amended',
      conditions: [
        { number: 2, kind: 'asAsked' },
        { number: 3, kind: 'refused', reason: 'Not necessary' },
      ],
    })
  })

  test('to discharge it is granted on the day on which the court discharged it, or refused', () => {
    const decided = (outcome: Decision) =>
      outcomeOf({ ...aChange('discharge'), service: { outcome } } as CaseFile, 'full')
    expect(decided({ result: 'discharged', on: '2026-07-08' })).toEqual({
      kind: 'asAsked',
      on: '2026-07-08',
      conditions: [],
    })
    expect(decided({ result: 'refused', on: '2026-07-08' }).kind).toBe('refused')
  })
})
