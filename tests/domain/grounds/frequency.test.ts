import { describe, expect, test } from 'vitest'
import { frequency } from '#src/domain/grounds/frequency.ts'
import type { ActDraft } from '#src/domain/grounds/numbering.ts'

const act = (id: string, on: string, behaviours: ActDraft['behaviours'] = ['b']): ActDraft => ({
  id,
  kind: 'act',
  when: { precision: 'exact', on },
  behaviours,
})
const span = (id: string, from: string, to: string): ActDraft => ({
  id,
  kind: 'act',
  when: { precision: 'between', from, to },
})

describe('how often it happened', () => {
  test('is counted by month, months without an act included, over the turn of a year', () => {
    const { months } = frequency([act('a', '2025-11-12'), act('b', '2025-11-30'), act('c', '2026-01-08')])
    expect(months).toEqual([
      { month: '2025-11', count: 2 },
      { month: '2025-12', count: 0 },
      { month: '2026-01', count: 1 },
    ])
  })

  test('names the longest gap, the first of two that are as long', () => {
    const acts = [
      act('a', '2026-04-01'),
      act('b', '2026-04-11'),
      act('c', '2026-04-21'),
      act('d', '2026-04-22'),
    ]
    expect(frequency(acts).longestGap).toEqual({ days: 10, after: 'a', before: 'b' })
  })

  test('counts a gap from the last day of a span, even when a shorter act follows inside it', () => {
    const acts = [span('a', '2026-04-01', '2026-04-20'), act('b', '2026-04-05'), act('c', '2026-04-25')]
    expect(frequency(acts).longestGap).toEqual({ days: 5, after: 'a', before: 'c' })
    expect(frequency(acts.slice(0, 2)).last).toEqual({ id: 'a', day: '2026-04-20' })
    expect(frequency(acts.slice(0, 2)).longestGap).toBeUndefined()
  })

  test('leaves out context, and counts undated acts apart', () => {
    const found = frequency([
      act('a', '2026-04-01'),
      { ...act('arrest', '2026-05-01'), kind: 'context' },
      { id: 'undated', kind: 'act' },
    ])
    expect(found).toMatchObject({
      count: 1,
      undated: 1,
      first: '2026-04-01',
      last: { id: 'a', day: '2026-04-01' },
    })
  })
})

describe('the sentence for who cannot see the chart', () => {
  test.each<[string, ActDraft[]]>([
    ['No act has a date yet.', []],
    ['1 act on 1 Apr 2026.', [act('a', '2026-04-01', ['h'])]],
    [
      '1 act on 1 Apr 2026; of the Act’s examples most often contact, or trying to make contact, 1.',
      [act('a', '2026-04-01')],
    ],
    [
      '3 acts between 1 Apr and 25 Apr 2026; of the Act’s examples most often following, 2; longest gap 20 days.',
      [act('a', '2026-04-01', ['a']), act('b', '2026-04-21', ['a']), act('c', '2026-04-25')],
    ],
    [
      '2 acts between 31 Dec 2025 and 1 Jan 2026; of the Act’s examples most often contact, or trying to make contact, 2; longest gap 1 day.',
      [act('a', '2025-12-31'), act('b', '2026-01-01')],
    ],
    ['1 act between 1 Apr and 3 Apr 2026.', [span('a', '2026-04-01', '2026-04-03')]],
  ])('%s', (sentence, acts) => {
    expect(frequency(acts).sentence).toBe(sentence)
  })
})
