import { describe, expect, test } from 'vitest'
import { catalogues } from '#src/documents/translation/catalogues.ts'
import { fingerprintOf } from '#src/documents/translation/fingerprintOf.ts'

const words = { english: { a: 'Court', b: 'You' }, welsh: { a: 'Llys', b: 'Chi' } }

describe('the fingerprint of the words of a paper', () => {
  test('is the same for the same words', () => {
    expect(fingerprintOf(words)).toBe(fingerprintOf(structuredClone(words)))
    expect(fingerprintOf(words)).toMatch(/^[0-9a-f]{16}$/)
  })

  test.each([
    ['a Welsh word changes', { ...words, welsh: { a: 'Llŷs', b: 'Chi' } }],
    ['an English word changes', { ...words, english: { a: 'Courts', b: 'You' } }],
    ['a word moves from one entry to the next', { ...words, welsh: { a: 'Llys C', b: 'hi' } }],
    ['an entry takes another name', { english: { a: 'Court', c: 'You' }, welsh: { a: 'Llys', c: 'Chi' } }],
  ])('is another once %s', (_, changed) => {
    expect(fingerprintOf(changed)).not.toBe(fingerprintOf(words))
  })

  test('is another for each paper', () => {
    const all = Object.values(catalogues).map(fingerprintOf)
    expect(new Set(all).size).toBe(all.length)
  })
})
