import { expect, test } from 'vitest'
import { conditionInShort } from '#src/documents/conditionInShort.ts'

test('a condition of the library is named by its title', () => {
  expect(conditionInShort({ title: 'No direct contact', text: 'must not contact her' })).toBe(
    'No direct contact',
  )
})

test('another is named by how it begins, cut before a phrase where it is longer than 70 characters', () => {
  const short = `must not ${'a'.repeat(61)}`
  expect(conditionInShort({ text: `${short}.` })).toBe(`Must not ${'a'.repeat(61)}`)
  expect(conditionInShort({ text: `${short}b` })).toBe('Must not …')
  expect(
    conditionInShort({ text: 'must not go to the street, or to any other street that is near the school' }),
  ).toBe('Must not go to the street, or to any other street …')
  expect(
    conditionInShort({
      text: 'must tell the SPO Manager the address and dates of each stay of 3 nights or more in a row',
    }),
  ).toBe('Must tell the SPO Manager the address and dates of each stay …')
  const early = `must not go to ${'b'.repeat(50)} ${'c'.repeat(20)}`
  expect(conditionInShort({ text: early })).toBe(`Must not go to ${'b'.repeat(50)} …`)
})

test('without words it is a gap', () => {
  expect(conditionInShort({ text: ' ' })).toEqual([
    { text: '[Not yet entered: the wording of the condition]', gap: true },
  ])
})
