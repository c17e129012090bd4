import { expect, test } from 'vitest'
import { applies } from '#src/domain/flow/applies.ts'

test.each([
  [undefined, false],
  ['full', false],
  ['fullWithInterim', true],
  ['interimOnly', true],
] as const)('with the route %s the interim page belongs to the case: %s', (kind, expected) => {
  expect(applies('interim', { route: kind && { kind } })).toBe(expected)
})

test('every other page belongs to every case', () => {
  expect(applies('length', {})).toBe(true)
})
