import { expect, test } from 'vitest'
import { bareWords, isGap, markedRuns } from '#src/documents/markedRuns.ts'

test('a bare text is one run, and runs without words are left out', () => {
  expect(markedRuns('She moved.')).toEqual([{ text: 'She moved.' }])
  expect(markedRuns(['She ', { text: '', strong: true }, { text: 'moved', strong: true }])).toEqual([
    { text: 'She ' },
    { text: 'moved', strong: true },
  ])
  expect(markedRuns('')).toEqual([])
})

test('the words of a text are joined as they stand, whatever they are', () => {
  expect(bareWords(['She ', { text: 'moved', lang: 'en-GB' }, '. ❤️'])).toBe('She moved. ❤️')
})

test('a gap is told from a text of one run or of many', () => {
  expect(isGap({ what: 'the name', step: 'defendant' })).toBe(true)
  expect(isGap('the name')).toBe(false)
  expect(isGap([{ text: 'what' }])).toBe(false)
})
