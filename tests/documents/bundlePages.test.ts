import { expect, test } from 'vitest'
import type { Block } from '#src/documents/blocks.ts'
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

test('a text that points at a paper or an exhibit gets the page of the bundle', () => {
  const pages = withBundlePages(blocks, (place) => ('exhibit' in place ? '34' : '12'))
  expect(plainText(pages)).toContain('See exhibit LA/1, page 34 and Chronology, page 12.')
})

test('it stands as it is where the bundle does not hold the place, and in the paper by itself', () => {
  expect(withBundlePages(blocks, () => undefined)).toEqual(blocks)
  expect(plainText(blocks)).toContain('See exhibit LA/1 and Chronology.')
})
