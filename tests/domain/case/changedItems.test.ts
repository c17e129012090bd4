import { describe, expect, test } from 'vitest'
import { changedItems } from '#src/domain/case/changedItems.ts'

const [first, second, third] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
const held = { items: [first, second, third], runs: [{ id: 'r' }], note: 'x' }

describe('what is new in the answers of a step', () => {
  test('is the item that was replaced, and what is no list', () => {
    const answers = { ...held, items: [first, { id: 'b', what: 'He rang.' }, third], note: 'y' }
    expect(changedItems(answers, held)?.answers).toEqual({
      items: [{ id: 'b', what: 'He rang.' }],
      runs: [],
      note: 'y',
    })
  })

  test('goes back between the items that stayed, which are the very same as before', () => {
    const answers = { ...held, items: [{ id: 'n' }, first, { id: 'b', what: 'He rang.' }, third] }
    const whole = changedItems(answers, held)?.putBack({ items: [{ id: 'N' }, { id: 'B' }], note: 'x' })
    expect(whole).toEqual({ ...held, items: [{ id: 'N' }, first, { id: 'B' }, third] })
    expect(whole?.items).toHaveProperty('1', first)
    const items: unknown = whole?.items
    expect(Array.isArray(items) && items[1] === first && items[3] === third).toBe(true)
  })

  test('cannot go back when an item was refused', () => {
    const answers = { items: [first, { id: 'b', what: 1 }] }
    expect(changedItems(answers, held)?.putBack({})).toBeUndefined()
  })

  test('leaves an emptied answer out', () => {
    const whole = changedItems({ items: [first], note: '' }, held)?.putBack({ runs: [] })
    expect(whole).toEqual({ items: [first] })
  })

  test('takes an item for known only in the list that it was held in', () => {
    const moved = { items: [first], runs: [second] }
    expect(changedItems(moved, held)?.answers).toEqual({ items: [], runs: [second] })
  })

  test('is everything when nothing is the same', () => {
    expect(changedItems({ items: [{ id: 'a' }] }, held)).toBeUndefined()
    expect(changedItems(undefined, held)).toBeUndefined()
    expect(changedItems(held, undefined)).toBeUndefined()
  })
})
