import { describe, expect, test } from 'vitest'
import { meantBy, stemOf, wordsIn } from '#src/domain/conditions/searchWords.ts'

describe('forms of one word', () => {
  test.each([
    'follow follows followed following',
    'stop stopped stopping',
    'vehicle vehicles',
    'family families',
    'message messages messaging',
    'child children',
    'bus buses',
    'watch watched watching watches',
  ])('%s are one', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1)
  })

  test.each([
    ['press', 'print'],
    ['car', 'care'],
    ['car', 'carer'],
    ['gps', 'gp'],
  ])('%s and %s are two', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other))
  })
})

test('words that say nothing are left out, and a curly apostrophe is one', () => {
  expect(wordsIn('No following of the neighbour’s car')).toEqual(['following', "neighbour's", 'car'])
  expect(wordsIn('the of, to!')).toEqual([])
})

test('a word in any form brings the words of the conditions for it', () => {
  expect(meantBy('airtags')).toEqual(['tracker'])
  expect(meantBy('kids')).toEqual(['child'])
  expect(meantBy('street')).toEqual([])
})
