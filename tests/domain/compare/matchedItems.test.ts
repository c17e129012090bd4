import { describe, expect, test } from 'vitest'
import { matchedItems } from '#src/domain/compare/matchedItems.ts'

const things = (...ids: string[]) => ids.map((id) => ({ id }))
const movedIn = (before: string[], after: string[]) =>
  matchedItems(things(...before), things(...after)).flatMap(({ id, moved }) => (moved ? [id] : []))

describe('items of two lists', () => {
  test('are matched by their ids, what is new and what is gone apart', () => {
    const matched = matchedItems(things('a', 'b'), things('b', 'c'))
    expect(matched).toEqual([
      { id: 'b', before: { value: { id: 'b' }, at: 1 }, after: { value: { id: 'b' }, at: 0 }, moved: false },
      { id: 'c', after: { value: { id: 'c' }, at: 1 }, moved: false },
      { id: 'a', before: { value: { id: 'a' }, at: 0 }, moved: false },
    ])
  })

  test('an item that another one came before was not moved', () => {
    expect(movedIn(['a', 'b', 'c'], ['x', 'a', 'b', 'c'])).toEqual([])
    expect(movedIn(['a', 'b', 'c'], ['b', 'c'])).toEqual([])
  })

  test('the one item that was moved is told, and not those that it passed', () => {
    expect(movedIn(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual(['d'])
    expect(movedIn(['a', 'b', 'c', 'd'], ['b', 'c', 'a', 'd'])).toEqual(['a'])
    expect(movedIn(['a', 'b'], ['b', 'a'])).toHaveLength(1)
  })

  test('without ids they are matched place by place', () => {
    const matched = matchedItems([{ x: 1 }, { x: 2 }], [{ x: 1 }])
    expect(matched).toEqual([
      { before: { value: { x: 1 }, at: 0 }, after: { value: { x: 1 }, at: 0 }, moved: false },
      { before: { value: { x: 2 }, at: 1 }, moved: false },
    ])
  })
})
