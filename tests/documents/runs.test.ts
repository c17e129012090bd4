import { expect, test } from 'vitest'
import { isGap, runs, wordsOf } from '#src/documents/runs.ts'

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

test('a gap is told from a text of one run or of many', () => {
  expect(isGap({ what: 'the name', step: 'defendant' })).toBe(true)
  expect(isGap('the name')).toBe(false)
  expect(isGap([{ text: 'what' }])).toBe(false)
})
