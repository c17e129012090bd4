import { expect, test } from 'vitest'
import type { Block, BundlePlace } from '#src/documents/blocks.ts'
import { withBundlePages } from '#src/documents/bundlePages.ts'
import { plainText } from '#src/documents/plainText.ts'

const blocks: Block[] = [
  {
    kind: 'paragraph',
    text: [
      'See ',
      { text: 'exhibit LA/1', place: { exhibit: 'LA/1' } },
      ' and ',
      { text: 'Chronology', place: { paper: 'D5' } },
      '.',
    ],
  },
  { kind: 'paragraph', text: [{ text: 'plain', strong: true }] },
]

const pagesOf = (place: BundlePlace) =>
  'exhibit' in place ? { first: 34, last: 37 } : { first: 12, last: 20 }

test('a text that points at a paper or an exhibit gets the page of the bundle', () => {
  const pages = withBundlePages(blocks, pagesOf)
  expect(plainText(pages)).toContain('See exhibit LA/1, page 34 and Chronology, page 12.')
})

test('an exhibit gets all its pages where they are asked for, and one page is no range', () => {
  const index: Block[] = [
    { kind: 'bullets', items: [[{ text: 'LA/1', place: { exhibit: 'LA/1', whole: true } }]] },
  ]
  expect(plainText(withBundlePages(index, pagesOf))).toBe('• LA/1, pages 34 to 37')
  const one = withBundlePages(index, () => ({ first: 34, last: 34 }))
  expect(plainText(one)).toBe('• LA/1, page 34')
})

test('in a sentence the page stands in brackets, and is not torn from its number', () => {
  const said: Block[] = [
    { kind: 'paragraph', text: [{ text: 'LA/1', place: { exhibit: 'LA/1', aside: true } }, ' shows it.'] },
  ]
  expect(plainText(withBundlePages(said, pagesOf))).toBe('LA/1 (page\u00a034) shows it.')
})

test('it stands as it is where the bundle does not hold the place, and in the paper by itself', () => {
  expect(withBundlePages(blocks, () => undefined)).toEqual(blocks)
  expect(plainText(blocks)).toContain('See exhibit LA/1 and Chronology.')
})
