import { expect, test } from 'vitest'
import { changesOfConditions, conditionsInForce } from '#src/domain/conditions/changedConditions.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aChange } from '#tests/support/aChange.ts'

const numbers = (items: readonly { number: number }[]) => items.map(({ number }) => number)

test('the conditions of the order have their numbers, and those that are to change are picked out', () => {
  expect(numbers(conditionsInForce(aChange('vary')))).toEqual([1, 2, 3])
  expect(numbers(changesOfConditions(aChange('vary')))).toEqual([2, 3])
})

test('a discharge changes none of them, and a new order has none', () => {
  expect(conditionsInForce(aChange('discharge'))).toEqual([])
  expect(changesOfConditions(aCase())).toEqual([])
})
