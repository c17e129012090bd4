import { expect, test } from 'vitest'
import { possessive, pronounForms, withArticle } from '#src/domain/conditions/grammar.ts'

test.each([
  ['he', 'he knows him his'],
  ['she', 'she knows her her'],
  ['they', 'they know them their'],
] as const)('%s takes its own forms and verb', (pronoun, forms) => {
  const { subject, object, possessive: own, verb } = pronounForms(pronoun)
  expect([subject, verb('knows', 'know'), object, own].join(' ')).toBe(forms)
})

test.each([
  ['officer', 'an officer'],
  ['phone', 'a phone'],
  ['hour', 'an hour'],
  ['house', 'a house'],
  ['user', 'a user'],
  ['SPO', 'an SPO'],
  ['Saturday', 'a Saturday'],
  ['umbrella', 'an umbrella'],
])('%s is "%s"', (word, phrase) => {
  expect(withArticle(word)).toBe(phrase)
})

test('a name owns with an apostrophe and s', () => {
  expect(possessive('Pip')).toBe('Pip’s')
  expect(possessive('James')).toBe('James’s')
})
