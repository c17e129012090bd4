import { expect, test } from 'vitest'
import { possessive, pronounForms, withArticle } from '#src/domain/conditions/grammar.ts'

test.each([
  ['he', 'he knows him his himself'],
  ['she', 'she knows her her herself'],
  ['they', 'they know them their themselves'],
] as const)('%s takes its own forms and verb', (pronoun, forms) => {
  const { subject, object, possessive: own, reflexive, verb } = pronounForms(pronoun)
  expect([subject, verb('knows', 'know'), object, own, reflexive].join(' ')).toBe(forms)
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
