import { expect, test } from 'vitest'
import { asClause, ended } from '#src/domain/statement/asClause.ts'
import { aCase } from '#tests/support/aCase.ts'

test.each([
  ['He came back', 'he came back.'],
  ['Ottoline Marshbank moved.', 'Ottoline Marshbank moved.'],
  ['Ottoline’s door was open', 'Ottoline’s door was open.'],
  ['A restraining order is not available.', 'a restraining order is not available.'],
  ['Saturday was agreed', 'Saturday was agreed.'],
  ['DASH was used', 'DASH was used.'],
  ['I went there', 'I went there.'],
  ['[[act:act-01]] came first', '[[act:act-01]] came first.'],
  ['31 messages', '31 messages.'],
])('“%s” goes on after “that” as “%s”', (sentence, clause) => {
  expect(asClause(sentence, aCase())).toBe(clause)
})

test('a sentence that ends is not ended twice', () => {
  expect(ended(' She said “no.” ')).toBe('She said “no.”')
  expect(ended('She said no')).toBe('She said no.')
})
