import { describe, expect, test } from 'vitest'
import { putBack } from '#src/domain/case/putBack.ts'

type Entry = { id: string; what?: string; when?: { on?: string; time?: string }; seen?: string[] }
const item: Entry = { id: 'b', what: 'He rang', when: { on: '2026-04-06' } }
const other = { ...item, id: 'z' }
const back = (items: readonly Entry[]) => putBack(items, { item, at: 1, other })

describe('an item put back', () => {
  test('stands where it stood', () => {
    expect(back([{ id: 'a' }, { id: 'c' }])).toEqual({
      items: [{ id: 'a' }, item, { id: 'c' }],
      beside: false,
    })
  })

  test('that was made again with more words is one item still, and its gaps are filled', () => {
    const again = { id: 'b', what: 'He rang twice', when: { time: '22:10' } }
    expect(back([{ id: 'a' }, { id: 'c' }, again])).toEqual({
      items: [
        { id: 'a' },
        { id: 'c' },
        { id: 'b', what: 'He rang twice', when: { on: '2026-04-06', time: '22:10' } },
      ],
      beside: false,
    })
  })

  test.each([
    ['in its words', { id: 'b', what: 'He came' }],
    ['in a group of answers', { id: 'b', when: { on: '2026-04-07' } }],
  ])('that was made again and differs %s stands beside it under another id', (_, again) => {
    expect(back([again])).toEqual({ items: [other, again], beside: true })
  })
})
