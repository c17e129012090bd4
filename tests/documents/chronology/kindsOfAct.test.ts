import { expect, test } from 'vitest'
import { kindsOfAct, letterOf } from '#src/documents/chronology/kindsOfAct.ts'

test('a kind that the list of the Act names carries its letter', () => {
  expect(kindsOfAct({ behaviours: ['a', 'c-ii'] })).toEqual([
    '(a) Following',
    '(c)(ii) Publishing something as if from a person',
  ])
})

test('a kind that the list does not name is another act', () => {
  expect(kindsOfAct({ behaviours: ['h'] })).toEqual(['Other: threats'])
  expect(kindsOfAct({ behaviours: ['h', 'a'] })).toEqual(['(a) Following', 'Other: threats'])
  expect(letterOf('other')).toBe('')
})
