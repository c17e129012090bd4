import { describe, expect, test } from 'vitest'
import { applies } from '#src/domain/flow/applies.ts'
import { stepIds } from '#src/domain/flow/steps.ts'
import { aChange } from '#tests/support/aChange.ts'

test.each([
  [undefined, false],
  ['full', false],
  ['fullWithInterim', true],
  ['interimOnly', true],
  ['change', false],
] as const)('with the route %s the interim page belongs to the case: %s', (kind, expected) => {
  expect(applies('interim', { route: kind && { kind } })).toBe(expected)
})

test('every other page belongs to every new order, and the page of a change to none', () => {
  expect(applies('length', {})).toBe(true)
  expect(applies('change', {})).toBe(false)
  expect(applies('change', { route: { kind: 'full' } })).toBe(false)
})

describe('where an order is to be changed', () => {
  const leftOut = (file: ReturnType<typeof aChange>) => stepIds.filter((step) => !applies(step, file))

  test('the tests, the area and the length of a new order are not asked', () => {
    expect(applies('change', aChange('vary'))).toBe(true)
    expect(leftOut(aChange('vary'))).toEqual(
      expect.arrayContaining(['decision', 'area', 'stalking', 'risk', 'necessity', 'length', 'interim']),
    )
  })

  test('conditions and the acts that they answer are entered only where the order is to gain some', () => {
    expect(leftOut(aChange('vary'))).toEqual(
      expect.arrayContaining(['acts', 'prohibitions', 'requirements', 'thread']),
    )
    const more = aChange('vary', { change: { adds: ['prohibitions'] } })
    for (const step of ['acts', 'prohibitions', 'thread', 'challenge'])
      expect(leftOut(more)).not.toContain(step)
    expect(leftOut(more)).toContain('requirements')
  })

  test('a discharge adds nothing, whatever was chosen before', () => {
    expect(leftOut(aChange('discharge', { change: { adds: ['prohibitions'] } }))).toContain('prohibitions')
  })
})
