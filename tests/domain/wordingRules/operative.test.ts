import { describe, expect, test } from 'vitest'
import { operative } from '#src/domain/wordingRules/operative.ts'

/** The words that the rules still read. */
const read = (text: string, names?: string[]) => operative(text, names).replace(/\uE000+/g, '·')

describe('what the rules read of a text', () => {
  test.each([
    ['must not say “do not harass me” to anyone', 'must not say · to anyone'],
    ["must not write 'near you' on anything", 'must not write · on anything'],
    ['must not enter Near Lane in Dunmarrow', 'must not enter · · in ·'],
    ['must not contact Mr Reasonable', 'must not contact · ·'],
    ['must not enter Ms Quill’s workplace', 'must not enter · · workplace'],
    ['must not Harass Ms Quill', 'must not Harass · ·'],
    [
      'must not go near her home. Around noon he may pass.',
      'must not go near her home. Around noon he may pass.',
    ],
    ['must not enter the Exclusion Zone', 'must not enter the Exclusion Zone'],
    ['must not contact her Family or Ms Friend', 'must not contact her Family or · ·'],
    ['must not enter Zone Street', 'must not enter · ·'],
    ['Must Not Go Near Her Home', 'Must Not Go Near Her Home'],
  ])('%s', (text, left) => {
    expect(read(text)).toBe(left)
  })

  test('a known name is hidden in any case', () => {
    expect(read('must not contact alarm bells ltd', ['Alarm Bells Ltd'])).toBe('must not contact ·')
  })

  test('a text typed in capitals keeps its words', () => {
    expect(read('MUST NOT HARASS HER')).toBe('MUST NOT HARASS HER')
  })

  test('keeps the length of every text', () => {
    const text = 'must not say “harass” in Near Lane 🏠 to Zoë'
    expect(operative(text)).toHaveLength(text.length)
  })
})
