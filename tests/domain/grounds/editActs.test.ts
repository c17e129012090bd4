import { describe, expect, test } from 'vitest'
import {
  type HeldActs,
  takenAct,
  withActBack,
  withActs,
  withDuplicate,
  withoutActs,
  withRun,
} from '#src/domain/grounds/editActs.ts'

const held: HeldActs = {
  answers: {
    items: [
      { id: 'a', what: 'first', servedNumber: 1, run: 'r' },
      { id: 'b', what: 'second' },
      { id: 'ab', what: 'third' },
    ],
    runs: [{ id: 'r', name: 'Run' }],
  },
  typed: { 'items.a.when.on': '31/2/', 'items.ab.when.on': 'May', 'runs.a.name': 'x' },
}
const ids = ({ answers }: HeldActs) => answers?.items?.map(({ id }) => id)

test('acts are added at the end, into an empty chronology too', () => {
  expect(ids(withActs(held, [{ id: 'c' }, { id: 'd' }]))).toEqual(['a', 'b', 'ab', 'c', 'd'])
  expect(withActs({ answers: undefined, typed: {} }, [{ id: 'c' }]).answers).toEqual({ items: [{ id: 'c' }] })
})

test('an edit that is made again adds no act twice', () => {
  const once = withActs(held, [{ id: 'c' }])
  expect(withActs(once, [{ id: 'c' }])).toEqual(once)
})

describe('removing an act', () => {
  test('takes its half-typed text and nothing else', () => {
    const left = withoutActs(held, ['a'])
    expect(ids(left)).toEqual(['b', 'ab'])
    expect(left.typed).toEqual({ 'items.ab.when.on': 'May', 'runs.a.name': 'x' })
    expect(left.answers?.runs).toEqual(held.answers?.runs)
  })

  test.each(['a', 'b', 'ab'])('and putting %s back changes nothing at all', (id) => {
    const taken = takenAct(held, id)
    expect(taken && withActBack(withoutActs(held, [id]), taken, 'other')).toEqual(held)
  })

  test('beside the same act with other words, written meanwhile, it stands as an act of its own', () => {
    const taken = takenAct(held, 'a')
    const again = withActs(withoutActs(held, ['a']), [{ id: 'a', what: 'other words' }])
    const both = taken && withActBack(again, taken, 'other')
    expect(both?.answers?.items).toEqual([
      { id: 'b', what: 'second' },
      { id: 'ab', what: 'third' },
      { id: 'other', what: 'first', run: 'r' },
      { id: 'a', what: 'other words' },
    ])
    expect(both?.typed).toMatchObject({ 'items.other.when.on': '31/2/' })
  })

  test('what is not there cannot be taken', () => {
    expect(takenAct(held, 'z')).toBeUndefined()
  })
})

test('a duplicate stands after its original, without its fixed number and its half-typed text', () => {
  const doubled = withDuplicate(held, 'a', 'new')
  expect(ids(doubled)).toEqual(['a', 'new', 'b', 'ab'])
  expect(doubled.answers?.items?.[1]).toEqual({ id: 'new', what: 'first', run: 'r' })
  expect(doubled.typed).toEqual(held.typed)
  expect(withDuplicate(held, 'z', 'new')).toEqual(held)
})

test('acts are put in a run and taken out of it', () => {
  const moved = withRun(held, ['b', 'ab'], 'r')
  expect(moved.answers?.items?.map(({ run }) => run)).toEqual(['r', 'r', 'r'])
  expect(withRun(moved, ['a', 'b', 'ab'], undefined).answers?.items?.every((act) => !('run' in act))).toBe(
    true,
  )
})
