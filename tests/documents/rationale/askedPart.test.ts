import { expect, test } from 'vitest'
import { plainText } from '#src/documents/plainText.ts'
import { askedPart } from '#src/documents/rationale/askedPart.ts'

const nobody = { on: undefined, by: undefined, how: undefined, why: undefined, words: undefined }
const person = { person: 'Ann', ...nobody, sentence: undefined, agreed: undefined }
const text = (change: object) => plainText(askedPart([{ ...person, ...change }]))

test('how a person was asked, their words and the sentence stand together', () => {
  const said = text({
    ...{ on: '2026-11-21', by: 'Wilhelmina Tarn', how: 'In a meeting', words: 'I am afraid.' },
    ...{ sentence: 'She asks the court to decide.', agreed: 'yes' },
  })
  expect(said).toContain('Asked: Ann\non 21 November 2026; by Wilhelmina Tarn; In a meeting.')
  expect(said).toContain('In the words of Ann\n“I am afraid.”')
  expect(said).toContain('Agreed: “She asks the court to decide.”')
})

test('why somebody was not asked, and that a sentence was not agreed, is said', () => {
  expect(text({ why: 'Not safe' })).toContain('Asked: Ann\nNot asked: Not safe.')
  expect(text({ sentence: 'She agrees.', agreed: 'no' })).toContain('Not agreed, so that the papers say only')
  expect(askedPart([])).toEqual([])
})
