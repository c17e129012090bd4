import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type WordPart, wordDiff } from '#src/features/review/wordDiff.ts'

const side = (parts: readonly WordPart[], not: WordPart['as']) =>
  parts
    .filter(({ as }) => as !== not)
    .map(({ text }) => text)
    .join('')

describe('what became of a text', () => {
  test('one word in place of another is told, the rest is the same', () => {
    expect(wordDiff('You must not enter Mill Lane.', 'You must not enter Mill Road.')).toEqual([
      { text: 'You must not enter Mill ', as: 'same' },
      { text: 'Lane', as: 'removed' },
      { text: 'Road', as: 'added' },
      { text: '.', as: 'same' },
    ])
  })

  test('words that were changed side by side are told together', () => {
    const parts = wordDiff(
      'You must not go within one hundred metres of the house.',
      'You must not go within two thousand metres of the house.',
    )
    expect(parts.filter(({ as }) => as !== 'same')).toEqual([
      { text: 'one hundred', as: 'removed' },
      { text: 'two thousand', as: 'added' },
    ])
  })

  test('a full stop, a number and a double space are changes too', () => {
    for (const after of ['Keep 100 metres away', 'Keep 101 metres away.', 'Keep 100  metres away.']) {
      expect(wordDiff('Keep 100 metres away.', after).some(({ as }) => as !== 'same')).toBe(true)
    }
  })

  test('the same text has no change, and no text has no part', () => {
    expect(wordDiff('As it was.', 'As it was.')).toEqual([{ text: 'As it was.', as: 'same' }])
    expect(wordDiff('', '')).toEqual([])
  })

  test('texts that share little are told as one taken out and one put in', () => {
    const parts = wordDiff(
      'A letter was pushed under her door at night.',
      'He rang his employer to complain.',
    )
    expect(parts.map(({ as }) => as)).toEqual(['removed', 'added'])
  })

  test('of a very long text the sentence is found, and in it the word', () => {
    const sentences = Array.from({ length: 200 }, (_, at) => `On day ${at} he waited by the gate for her.`)
    const later = sentences.map((one, at) => (at === 120 ? one.replace('gate', 'bridge') : one))
    expect(wordDiff(sentences.join(' '), later.join(' ')).filter(({ as }) => as !== 'same')).toEqual([
      { text: 'gate', as: 'removed' },
      { text: 'bridge', as: 'added' },
    ])
  })

  test('both texts can be read out of what is told, sign for sign', () => {
    const words = fc.array(
      fc.constantFrom('he', 'she', 'Mill', 'Lane', '100', '.', ',', ' ', '  ', '\n', '’', 'é'),
    )
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(''), other.join('')]
        const parts = wordDiff(before, after)
        expect(side(parts, 'added')).toBe(before)
        expect(side(parts, 'removed')).toBe(after)
      }),
    )
  })
})
