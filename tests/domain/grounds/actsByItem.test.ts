import { expect, test } from 'vitest'
import { actsByItem } from '#src/domain/grounds/actsByItem.ts'
import type { ActDraft } from '#src/domain/grounds/numbering.ts'
import { stalkingActCodes } from '#src/domain/law/stalkingActs.ts'

const act = (id: string, on: string, behaviours?: ActDraft['behaviours']): ActDraft => ({
  id,
  kind: 'act',
  when: { precision: 'exact', on },
  behaviours,
})
const ids = (acts: readonly ActDraft[]) => acts.map(({ id }) => id)

test('every item of the Act is there, so that a gap is seen', () => {
  expect(actsByItem([]).items.map(({ code }) => code)).toEqual([...stalkingActCodes])
  expect(actsByItem([]).items.every(({ acts }) => acts.length === 0)).toBe(true)
})

test('an act stands under each of its items, in date order; behaviours that the Act does not name are other acts', () => {
  const { items } = actsByItem([act('b', '2026-05-02', ['k', 'd']), act('a', '2026-04-01', ['b', 'd', 'q'])])
  const under = Object.fromEntries(items.map(({ code, acts }) => [code, ids(acts)]))
  expect(under).toMatchObject({ '2A3a': [], '2A3b': ['a'], '2A3d': ['a', 'b'], other: ['a', 'b'] })
})

test('context never counts, and an act without a behaviour waits to be sorted', () => {
  const { items, unsorted } = actsByItem([
    { ...act('arrest', '2026-05-01', ['b']), kind: 'context' },
    act('new', '2026-05-02'),
    act('empty', '2026-05-03', []),
  ])
  expect(items.flatMap(({ acts }) => acts)).toEqual([])
  expect(ids(unsorted)).toEqual(['new', 'empty'])
})
