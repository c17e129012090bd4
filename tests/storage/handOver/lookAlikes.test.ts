import { describe, expect, test } from 'vitest'
import { foreignLetters, lookOf } from '#src/storage/handOver/lookAlikes.ts'

describe('names that look the same', () => {
  test.each([
    ['Sam Sample', 'Sаm Sаmple'],
    ['Sam Sample', 'SAM  SAMPLE'],
    ['Insp. Sam Sample', 'Insp Sam-Sample'],
    ['Robin Oldham', 'R0bin 0ldham'],
    ['Ian Hill', 'lan HiIl'],
    ['PC Martin', 'PC Rnartin'.replace('Rn', 'rn')],
    ['Sam Sample', 'Sám Sample'],
    ['Nora', 'Νοrа'],
  ])('%s and %s', (one, other) => {
    expect(lookOf(one)).toBe(lookOf(other))
  })

  test.each([
    ['Sam Sample', 'Sam Samples'],
    ['Robin Example', 'Robyn Example'],
    ['Jo King', 'Joe King'],
  ])('but not %s and %s', (one, other) => {
    expect(lookOf(one)).not.toBe(lookOf(other))
  })
})

test('letters of other alphabets are named, once each', () => {
  expect(foreignLetters('Sаm Sаmple of Νorth')).toEqual(['“а” (Cyrillic)', '“Ν” (Greek)'])
})

test('letters with marks are English ones', () => {
  expect(foreignLetters('Siân Żółć O’Example 4417')).toEqual([])
})
