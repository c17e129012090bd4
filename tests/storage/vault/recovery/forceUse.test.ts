import { expect, test } from 'vitest'
import { type ForceUse, forceUseInWords, forceUseProblem } from '#src/storage/vault/recovery/forceUse.ts'

const one = { name: 'Amir Vale', role: 'Superintendent' }
const two = { name: 'Joan Marsh', role: 'Records manager' }
const use: ForceUse = { people: [one, two], reason: 'The owner has retired' }

test('two different people with their roles and a reason may use the key', () => {
  expect(forceUseProblem(use)).toBeUndefined()
})

test.each<[string, ForceUse]>([
  [
    'Two different people must use the key together.',
    { ...use, people: [one, { ...one, role: 'Inspector' }] },
  ],
  [
    'Two different people must use the key together.',
    { ...use, people: [one, { ...two, name: ' AMIR  vale ' }] },
  ],
  ['Enter the name and the role of both people.', { ...use, people: [one, { ...two, name: ' ' }] }],
  ['Enter the name and the role of both people.', { ...use, people: [{ ...one, role: '' }, two] }],
  ['Enter why the key is used.', { ...use, reason: '  ' }],
])('%s', (problem, given) => {
  expect(forceUseProblem(given)).toBe(problem)
})

test('the record says who used the key, in what role, and why', () => {
  expect(forceUseInWords(use)).toBe(
    'recovery key used by Amir Vale (Superintendent) and Joan Marsh (Records manager); reason: The owner has retired',
  )
})
