import { expect, test } from 'vitest'
import { attackFacts, dayOrUnknown, listed, listedConditions, share } from '#src/domain/attack/attackFacts.ts'
import { finishedCase } from '#tests/support/checking.ts'

const facts = attackFacts(
  { ...finishedCase(), explanations: [{ finding: 'rule|acts|act-01|', reason: 'Because' }] },
  '2026-06-24',
)

test('the acts stand in order without the context, and the last one is known', () => {
  expect(facts.acts.map(({ id }) => id)).toEqual(['act-01', 'act-06', 'act-10'])
  expect(facts.last).toEqual({ id: 'act-10', day: '2026-05-28' })
})

test('an act of uncertain day counts by the last day on which it may have been', () => {
  const file = finishedCase()
  const items = [
    ...(file.acts?.items ?? []),
    {
      id: 'wide',
      kind: 'act' as const,
      when: { precision: 'between' as const, from: '2026-01-01', to: '2026-06-02' },
    },
  ]
  expect(attackFacts({ ...file, acts: { items } }, '2026-06-24').last).toEqual({
    id: 'wide',
    day: '2026-06-02',
  })
})

test('acts and conditions are named by their numbers, the first few of many', () => {
  expect(facts.named([{ id: 'act-06' }])).toBe('act 2')
  expect(facts.named([{ id: 'act-01' }, { id: 'act-10' }])).toBe('acts 1 and 4')
  expect(listedConditions(facts.conditions)).toBe('conditions 1, 2 and 3')
  expect(listed('act', [1, 2, 3, 4, 5, 6, 7, 8])).toBe('acts 1, 2, 3, 4, 5, 6, 7 and 8')
  expect(listed('act', [1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe('acts 1, 2, 3, 4, 5, 6, 7, 8 and 1 more')
})

test('a share of a whole, and a day that nobody knows', () => {
  expect(share([1], [1], 'act')).toBe('1 of 1 act')
  expect(share([1, 2], [1, 2, 3], 'act')).toBe('2 of 3 acts')
  expect(dayOrUnknown('2026-08-16')).toBe('16 August 2026')
  expect(dayOrUnknown(undefined)).toBe('a day not known')
})

test('a reason that the officer gave is found by its rule and item', () => {
  expect(facts.explained('rule')).toBe(true)
  expect(facts.explained('rule', 'act-01')).toBe(true)
  expect(facts.explained('rule', 'act-02')).toBe(false)
  expect(facts.explained('other')).toBe(false)
})
