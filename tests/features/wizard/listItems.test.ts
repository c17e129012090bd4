import { describe, expect, test } from 'vitest'
import {
  itemsOf,
  replaceItem,
  takeItem,
  withItem,
  withItemBack,
  withoutItem,
} from '#src/features/wizard/listItems.ts'

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
const answers = { items: [a, b, c], runs: ['one'] }

describe('the items of a list in a step’s answers', () => {
  test.each([
    ['an empty step', undefined],
    ['answers that are no group', 'text'],
    ['a step without the list', { runs: [] }],
    ['a list that is none', { items: 'text' }],
  ])('%s holds none', (_, held) => {
    expect(itemsOf(held, 'items')).toEqual([])
  })

  test('what has no id is no item', () => {
    expect(itemsOf({ items: [a, null, 'text', {}, { id: 4 }, ['a'], b] }, 'items')).toEqual([a, b])
  })
})

describe('an item that is stored', () => {
  test('keeps its place, and the other answers stay', () => {
    expect(replaceItem(answers, { list: 'items', id: 'b' }, { id: 'b', what: 'new' })).toEqual({
      items: [a, { id: 'b', what: 'new' }, c],
      runs: ['one'],
    })
  })

  test('goes to the end when it is new, even in an empty step', () => {
    expect(replaceItem(answers, { list: 'items', id: 'd' }, { id: 'd' }).items).toEqual([
      a,
      b,
      c,
      { id: 'd' },
    ])
    expect(replaceItem(undefined, { list: 'items', id: 'd' }, { id: 'd' })).toEqual({ items: [{ id: 'd' }] })
  })

  test('keeps its id when everything else of it is gone', () => {
    expect(replaceItem(answers, { list: 'items', id: 'b' }, undefined).items).toEqual([a, b, c])
  })

  test('leaves what it was given as it is', () => {
    replaceItem(answers, { list: 'items', id: 'b' }, { id: 'b', what: 'new' })
    expect(answers.items).toEqual([a, b, c])
  })
})

test('a further item stands at the end, even in an empty step', () => {
  expect(withItem(answers, 'items', { id: 'd' }).items).toEqual([a, b, c, { id: 'd' }])
  expect(withItem(undefined, 'items', { id: 'd' })).toEqual({ items: [{ id: 'd' }] })
})

describe('an item that is removed and put back', () => {
  const typed = { 'items.b.on': '31/2', 'items.bb.on': 'May' }

  test.each(['a', 'b', 'c'])('%s stands where it stood, with what was half-typed in it', (id) => {
    const { taken, ...left } = takeItem({ answers, typed }, { list: 'items', id })
    expect(itemsOf(left.answers, 'items')).toHaveLength(2)
    expect(Object.keys(left.typed)).toHaveLength(id === 'b' ? 1 : 2)
    expect(taken && withItemBack(left, taken, 'other')).toEqual({ answers, typed })
  })

  test('an unknown one changes nothing', () => {
    expect(withoutItem(answers, { list: 'items', id: 'z' })).toEqual(answers)
    expect(takeItem({ answers, typed }, { list: 'items', id: 'z' })).toEqual({
      answers,
      typed,
      taken: undefined,
    })
  })

  test('goes to the end where the list has become shorter', () => {
    const taken = { list: 'items', item: c, at: 2, typed: {} }
    expect(withItemBack({ answers: { items: [a] }, typed: {} }, taken, 'other').answers).toEqual({
      items: [a, c],
    })
  })

  test('stands beside the same one with other words, its half-typed text with it', () => {
    const taken = { list: 'items', item: { id: 'b', what: 'old' }, at: 0, typed: { 'items.b.on': '31/2' } }
    const now = { answers: { items: [a, { id: 'b', what: 'new' }] }, typed: {} }
    expect(withItemBack(now, taken, 'other')).toEqual({
      answers: { items: [a, { id: 'other', what: 'old' }, { id: 'b', what: 'new' }] },
      typed: { 'items.other.on': '31/2' },
    })
  })
})
