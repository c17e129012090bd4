import { expect, test } from 'vitest'
import { repeatedWords } from '#src/domain/shared/repeatedWords.ts'

const runs = (secret: string, text: string) =>
  repeatedWords(secret)(text).map(({ start, end }) => text.slice(start, end))
const secret = 'one two three four five six seven eight nine ten'

test('eight words in the same order are found as far as they go, seven are not', () => {
  expect(runs(secret, 'zero Two, three four – five six seven eight nine; no')).toEqual([
    'Two, three four – five six seven eight nine',
  ])
  expect(runs(secret, 'two three four five six seven eight no nine')).toEqual([])
})

test('a run does not go on from one text into the next, nor is a short text ever found', () => {
  expect(runs(secret, 'one two three four\u0001five six seven eight nine')).toEqual([])
  expect(runs('one two three', 'one two three')).toEqual([])
})
