import { describe, expect, test } from 'vitest'
import { addsConditions, applies } from '#src/domain/flow/applies.ts'
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
      expect.arrayContaining(['decision', 'area', 'stalking', 'necessity', 'length', 'interim']),
    )
  })

  test.each(['vary', 'renew', 'discharge'] as const)(
    'to %s needs the statement, the bundle and service',
    (deed) => {
      for (const step of ['acts', 'witnesses', 'risk', 'statement', 'bundle', 'papersServed', 'service'])
        expect(leftOut(aChange(deed))).not.toContain(step)
    },
  )

  test('conditions are drafted only where the order is to gain some', () => {
    expect(leftOut(aChange('vary'))).toEqual(
      expect.arrayContaining(['prohibitions', 'requirements', 'thread']),
    )
    const more = aChange('vary', { change: { adds: ['prohibitions'] } })
    for (const step of ['prohibitions', 'thread', 'challenge']) expect(leftOut(more)).not.toContain(step)
    expect(leftOut(more)).toContain('requirements')
  })

  test('a discharge adds nothing, whatever was chosen before', () => {
    const file = aChange('discharge', { change: { adds: ['prohibitions'] } })
    expect(leftOut(file)).toContain('prohibitions')
    expect(addsConditions(file)).toBe(false)
    expect(addsConditions(aChange('vary', { change: { adds: ['requirements'] } }))).toBe(true)
    expect(addsConditions(aChange('vary'))).toBe(false)
  })
})
