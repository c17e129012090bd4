import { expect, test } from 'vitest'
import { gap, phrase, sentences, strong } from '#src/documents/phrase.ts'

test('plain values become part of one run of words', () => {
  expect(phrase`On ${'Monday'} he ${'called'}.`).toEqual(['On Monday he called.'])
})

test('a gap keeps its mark inside a sentence', () => {
  expect(phrase`The court is ${gap('the court')}.`).toEqual([
    'The court is ',
    { text: '[Not yet entered: the court]', gap: true },
    '.',
  ])
})

test('bold words keep their mark', () => {
  expect(phrase`${strong('Act 1')}, Monday.`).toEqual([{ text: 'Act 1', strong: true }, ', Monday.'])
})

test('sentences stand one space apart and empty ones are left out', () => {
  expect(sentences('One.', undefined, '', 'Two.')).toEqual(['One. Two.'])
  expect(sentences()).toEqual([])
})
