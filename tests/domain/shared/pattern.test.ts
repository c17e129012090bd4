import { expect, test } from 'vitest'
import {
  bounded,
  escaped,
  longestWord,
  spaced,
  spacedCode,
  wordsIn,
  wordsInTurn,
} from '#src/domain/shared/pattern.ts'

const finds = (source: string, text: string) => bounded(source).some(({ search }) => text.match(search))

test('letters may be spaced out, and words divided by any mark', () => {
  expect(finds(spaced('WM47QK'), 'in wm4 7-qk now')).toBe(true)
  expect(finds(wordsInTurn('Alder Close'), 'in Alder-\nclose')).toBe(true)
  expect(finds(wordsInTurn("O'Dell"), 'for ODell')).toBe(true)
})

test('nothing is found inside another word or number, and an empty value finds nothing', () => {
  expect(finds(spaced('WM4'), 'WM45')).toBe(false)
  expect(bounded('')).toEqual([])
})

test('the words of a value, and the longest', () => {
  expect(wordsIn(' 9, Alder-Close. ')).toEqual(['9', 'Alder', 'Close'])
  expect(longestWord("St Mary's Hospital")).toBe('Hospital')
  expect(longestWord('—')).toBe('')
})

test('letters and digits that look the same are taken for each other', () => {
  expect(finds(spacedCode('AB10'), 'in ABIO')).toBe(true)
  expect(finds(spacedCode('AB10'), 'in AB20')).toBe(false)
})

test('marks stand for themselves', () => {
  expect(new RegExp(`^${escaped('a.b(c)')}$`).test('a.b(c)')).toBe(true)
  expect(new RegExp(`^${escaped('a.b')}$`).test('axb')).toBe(false)
})
