import { expect, test } from 'vitest'
import { sameAnswers } from '#src/domain/shared/sameAnswers.ts'

test.each([
  ['keys in another order', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
  ['a key that is not given', { a: 1, b: undefined }, { a: 1 }],
  ['nothing', undefined, undefined],
])('%s says the same', (_, one, other) => {
  expect(sameAnswers(one, other)).toBe(true)
})

test.each([
  ['another value', { a: 1 }, { a: 2 }],
  ['a key more', { a: 1 }, { a: 1, b: '' }],
  ['a list in another order', { a: [1, 2] }, { a: [2, 1] }],
  ['nothing beside something', undefined, {}],
])('%s does not', (_, one, other) => {
  expect(sameAnswers(one, other)).toBe(false)
})
