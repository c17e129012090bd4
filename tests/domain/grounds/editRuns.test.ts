import { expect, test } from 'vitest'
import type { HeldActs } from '#src/domain/grounds/editActs.ts'
import { runsOf, takenRun, withNewRun, withoutRun, withRunBack } from '#src/domain/grounds/editRuns.ts'

const held: HeldActs = {
  answers: {
    items: [{ id: 'a', run: 'r' }, { id: 'b', run: 's' }, { id: 'c' }],
    runs: [{ id: 'r', name: 'Calls' }, { id: 's' }],
  },
  typed: {},
}

test('a new run stands last and its acts are in it', () => {
  const { answers } = withNewRun(held, { id: 't', name: 'Visits' }, ['a', 'c'])
  expect(answers?.runs?.map(({ id }) => id)).toEqual(['r', 's', 't'])
  expect(answers?.items?.map(({ run }) => run)).toEqual(['t', 's', 't'])
})

test('deleting a run keeps its acts, and putting it back changes nothing at all', () => {
  const left = withoutRun(held, 'r')
  expect(left.answers?.items).toEqual([{ id: 'a' }, { id: 'b', run: 's' }, { id: 'c' }])
  expect(left.answers?.runs).toEqual([{ id: 's' }])
  const taken = takenRun(held, 'r')
  expect(taken).toEqual({ run: { id: 'r', name: 'Calls' }, at: 0, members: ['a'] })
  expect(taken && withRunBack(left, taken, 'other')).toEqual(held)
  expect(takenRun(held, 'z')).toBeUndefined()
})

test('a run that was written again meanwhile with another name is kept beside the one put back', () => {
  const taken = takenRun(held, 'r')
  const again = withNewRun(withoutRun(held, 'r'), { id: 'r', name: 'Messages' }, [])
  const names = taken && withRunBack(again, taken, 'other').answers?.runs?.map(({ id, name }) => [id, name])
  expect(names).toEqual([
    ['s', undefined],
    ['other', 'Calls'],
    ['r', 'Messages'],
  ])
})

test('half-typed text of a deleted run goes with it', () => {
  const typed = { 'runs.r.name': '{}', 'runs.s.name': '{}', 'items.a.when.on': 'May' }
  expect(withoutRun({ ...held, typed }, 'r').typed).toEqual({
    'runs.s.name': '{}',
    'items.a.when.on': 'May',
  })
})

test('the run of each act is known before it is moved', () => {
  expect([...runsOf(held, ['a', 'c'])]).toEqual([
    ['a', 'r'],
    ['c', undefined],
  ])
})
