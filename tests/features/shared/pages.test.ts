import { expect, test } from 'vitest'
import { pagesOf, placeIn } from '#src/features/shared/pages.ts'
import { aShare } from '#tests/support/aConsultation.ts'

const share = aShare()

test('the pages are where the words go, the asking, each rule, the rest, the sentence and the check', () => {
  expect(pagesOf(share).map(({ kind }) => kind)).toEqual([
    'start',
    'asked',
    'rule',
    'rule',
    'rule',
    'other',
    'sentence',
    'check',
  ])
  const { sentence: _, ...without } = share
  expect(pagesOf(without).map(({ kind }) => kind)).not.toContain('sentence')
})

test.each([
  [null, 0],
  ['1', 1],
  ['7', 7],
  ['8', 0],
  ['-1', 0],
  ['1.5', 0],
  ['x', 0],
])('the page %s of the address is page %i', (param, place) => {
  expect(placeIn(pagesOf(share), param)).toBe(place)
})
