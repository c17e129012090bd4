import { expect, test } from 'vitest'
import { conditionsOf } from '#src/domain/conditions/condition.ts'

test('conditions come as they are numbered: prohibitions, then requirements', () => {
  const file = { prohibitions: { items: [{ id: 'p' }] }, requirements: { items: [{ id: 'r' }] } }
  expect(conditionsOf(file).map(({ id }) => id)).toEqual(['p', 'r'])
  expect(conditionsOf({})).toEqual([])
})
