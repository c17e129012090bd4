import { expect, test } from 'vitest'
import { pruneCase } from '#src/domain/case/prune.ts'
import { placeOfWords } from '#src/domain/review/placeOfWords.ts'
import { sample } from '#tests/support/samples.ts'

const file = pruneCase(sample('fx-08'))

test('words of an act are placed with the act, whatever the white space between them', () => {
  const what = file.acts?.items?.[0]?.what ?? ''
  const words = `  ${what.split(' ').slice(1, 8).join('\n ')} `
  expect(placeOfWords(file, words)).toMatchObject({
    step: 'acts',
    item: 'act-01',
    quote: what.split(' ').slice(1, 8).join(' '),
  })
})

test('a whole paragraph with its number is placed with the text that it holds', () => {
  const reasoning = file.risk?.imminence ?? ''
  expect(placeOfWords(file, `14. ${reasoning}`)).toMatchObject({ step: 'risk' })
})

test('a sentence of the paper itself is placed with the papers', () => {
  expect(placeOfWords(file, 'This application is made to the court.')).toEqual({
    step: 'documents',
    quote: 'This application is made to the court.',
  })
})
