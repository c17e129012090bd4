import { describe, expect, test } from 'vitest'
import { itemsOf, replaceItem, withItemAt, withoutItem } from '#src/features/wizard/listItems.ts'

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

describe('an item that is removed and put back', () => {
  test.each(['a', 'b', 'c'])('%s stands where it stood', (id) => {
    const at = answers.items.findIndex((item) => item.id === id)
    const without = withoutItem(answers, { list: 'items', id })
    expect(itemsOf(without, 'items')).toHaveLength(2)
    expect(withItemAt(without, 'items', { id }, at)).toEqual(answers)
  })

  test('an unknown one changes nothing', () => {
    expect(withoutItem(answers, { list: 'items', id: 'z' })).toEqual(answers)
  })

  test('goes to the end where the list has become shorter', () => {
    expect(withItemAt({ items: [a] }, 'items', c, 2)).toEqual({ items: [a, c] })
  })
})
