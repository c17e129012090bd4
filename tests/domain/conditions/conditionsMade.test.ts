import { expect, test } from 'vitest'
import {
  conditionsAsked,
  decidedOf,
  decisionsAsked,
  unansweredConditions,
} from '#src/domain/conditions/conditionsMade.ts'
import { aChange } from '#tests/support/aChange.ts'

const file = {
  prohibitions: {
    items: [
      { id: 'a', interim: 'yes' as const },
      { id: 'b', interim: 'no' as const },
    ],
  },
  requirements: { items: [{ id: 'c' }] },
}
const order = (
  kind: 'full' | 'interim',
  conditions: { id: string; as?: 'drafted' | 'reworded'; words?: string }[],
) => ({
  kind,
  field: kind === 'full' ? ('outcome' as const) : ('interim' as const),
  record: { conditions },
})

test('an interim order is asked only for the conditions that are sought in it', () => {
  expect(conditionsAsked(file, 'interim').map(({ id }) => id)).toEqual(['a'])
  expect(conditionsAsked(file, 'full').map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('new words count once they are entered', () => {
  expect(decidedOf(order('full', [{ id: 'a', as: 'reworded', words: ' ' }]), 'a')).toBeUndefined()
  expect(decidedOf(order('full', [{ id: 'a', as: 'reworded', words: 'must not call' }]), 'a')).toEqual({
    as: 'reworded',
    words: 'must not call',
  })
  expect(decidedOf(order('full', []), 'a')).toBeUndefined()
})

test('what is unanswered is each condition of that order without an answer', () => {
  const drafted = [{ id: 'a', as: 'drafted' as const }]
  expect(unansweredConditions(file, order('interim', drafted))).toEqual([])
  expect(unansweredConditions(file, order('full', drafted)).map(({ id }) => id)).toEqual(['b', 'c'])
})

test('of an order that is changed the court decides on what is to be reworded, removed and added, interim or not', () => {
  const adding = aChange('vary', {
    route: { kind: 'change', order: 'interim' },
    change: { adds: ['prohibitions'] },
  })
  const file = {
    ...adding,
    prohibitions: { items: [{ id: 'n', text: 'must not call', interim: 'no' as const }] },
    requirements: undefined,
  }
  expect(decisionsAsked(file, 'interim')).toEqual([
    { id: 'o2', number: 2, text: 'The defendant must not enter Quill Street, Dunmarrow', change: 'reworded' },
    { id: 'o3', number: 3, text: 'The defendant must attend the Dunmarrow programme', change: 'removed' },
    { id: 'n', number: 4, text: 'must not call' },
  ])
  const drafted = (['o2', 'o3', 'n'] as const).map((id) => ({ id, as: 'drafted' as const }))
  expect(unansweredConditions(file, order('interim', drafted))).toEqual([])
  expect(unansweredConditions(file, order('interim', drafted.slice(1))).map(({ id }) => id)).toEqual(['o2'])
})
