import { expect, test } from 'vitest'
import { plainWords, textWords } from '#src/domain/shared/textWords.ts'

const at = (text: string, word: string) =>
  [...textWords(text).standings(word)].map(([place, { slips, count }]) => [place, slips, count])

test('the words of a text in lower case, without apostrophes, parted by every mark', () => {
  expect(plainWords("27a St Anne's, ottoline_m@x.example")).toEqual([
    '27a',
    'st',
    'annes',
    'ottoline',
    'm',
    'x',
    'example',
  ])
})

test('a word stands as it is, in another form, with one slip, or in two halves', () => {
  expect(at('in Alder Cl', 'close')).toEqual([[2, 0, 1]])
  expect(at('aldar close', 'alder')).toEqual([[0, 1, 1]])
  expect(at('the quarry brook', 'quarrybrook')).toEqual([[1, 1, 2]])
  expect(at('rwo by rwo', 'row')).toEqual([
    [0, 2, 1],
    [2, 2, 1],
  ])
})

test('a number stands as it is or with a letter after it, never with a slip', () => {
  expect(at('27, 27a, 28, 227', '27')).toEqual([
    [0, 0, 1],
    [1, 0, 1],
  ])
})

test('a short word in two halves, and a word of two letters with a slip, are other words', () => {
  expect(at('al der', 'alder')).toEqual([])
  expect(at('ng', 'nh')).toEqual([])
})
