import { expect, test } from 'vitest'
import {
  type ReadyIds,
  type UrgentDraft,
  withoutEmptyRows,
  withReadyRows,
} from '#src/features/urgent/urgentAnswers.ts'

const ids: ReadyIds = { person: 'person_1', risk: 'risk_1', acts: ['act_1', 'act_2', 'act_3'] }
const nothing: UrgentDraft = {
  ...{ defendant: {}, area: {}, protected: {}, risk: {}, acts: {}, interim: {}, necessity: {} },
  ...{ prohibitions: {}, court: {}, witnesses: {}, length: {}, applicant: {}, safety: {} },
}

test('a case with nothing in it has a row ready for the person, the risk and three acts', () => {
  const shown = withReadyRows(nothing, ids)
  expect(shown.protected.people).toEqual([{ id: 'person_1' }])
  expect(shown.risk.atRisk).toEqual([{ id: 'risk_1', person: 'person_1' }])
  expect(shown.acts.items?.map(({ id }) => id)).toEqual(['act_1', 'act_2', 'act_3'])
})

test('rows in which nothing was entered are not stored', () => {
  const kept = withoutEmptyRows(withReadyRows(nothing, ids), ids)
  expect([kept.protected.people, kept.risk.atRisk, kept.acts.items]).toEqual([[], [], []])
})

test('a row in which anything was entered is stored, whatever its place', () => {
  const shown = withReadyRows(nothing, ids)
  const items = shown.acts.items?.map((act, at) => (at === 1 ? { ...act, what: 'He waited.' } : act)) ?? []
  const typed = {
    ...shown,
    acts: { items },
    risk: { atRisk: [{ id: 'risk_1', person: 'person_1', harm: ['physical' as const] }] },
  }
  const kept = withoutEmptyRows(typed, ids)
  expect(kept.acts.items).toMatchObject([{ id: 'act_2', kind: 'act', what: 'He waited.' }])
  expect(kept.risk.atRisk).toEqual([{ id: 'risk_1', person: 'person_1', harm: ['physical'] }])
})

test('what the case holds stays as it is, and of five acts none is made ready', () => {
  const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, kind: 'act' as const, what: id }))
  const held = { ...nothing, acts: { items }, protected: { people: [{ id: 'p' }, { id: 'q', name: 'Q' }] } }
  const shown = withReadyRows(held, ids)
  expect(shown.acts.items).toEqual(items)
  expect(shown.risk.atRisk).toEqual([{ id: 'risk_1', person: 'p' }])
})

test('a number of years is a length, and a length of another kind is left alone', () => {
  const years = { ...nothing, length: { period: { years: 3 } } }
  expect(withoutEmptyRows(years, ids).length.period).toEqual({ kind: 'forLength', years: 3, months: 0 })
  const day = { ...nothing, length: { period: { kind: 'untilDay' as const, lastDay: '2029-01-01' } } }
  expect(withoutEmptyRows(day, ids).length).toBe(day.length)
})
