import { expect, test } from 'vitest'
import { runs, wordsOf } from '#src/documents/runs.ts'

test('a bare text is one run, and runs without words are left out', () => {
  expect(runs('She moved.')).toEqual([{ text: 'She moved.' }])
  expect(runs(['She ', { text: '', strong: true }, { text: 'moved', strong: true }])).toEqual([
    { text: 'She ' },
    { text: 'moved', strong: true },
  ])
  expect(runs('')).toEqual([])
})

test('the words of a text are joined as they stand', () => {
  expect(wordsOf(['She ', { text: 'moved', lang: 'en-GB' }, '.'])).toBe('She moved.')
})

test('what no paper can print is described, and what is invisible is no run', () => {
  expect(runs(['She ', '\u200B', { text: '❤️', strong: true }])).toEqual([
    { text: 'She ' },
    { text: '[emoji: red heart]', strong: true },
  ])
  expect(wordsOf('\u200B')).toBe('')
})
