import { expect, test } from 'vitest'
import { conditionsAsked, decidedOf, unansweredConditions } from '#src/domain/conditions/conditionsMade.ts'

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
