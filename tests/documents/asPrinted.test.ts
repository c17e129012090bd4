import { expect, test } from 'vitest'
import { asPrinted } from '#src/documents/asPrinted.ts'
import type { Block } from '#src/documents/blocks.ts'
import { plainText } from '#src/documents/plainText.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'

test('every text is as it is printed, wherever it stands, and all else as it was', () => {
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 2, text: 'Acts\u200B' },
    { kind: 'rows', rows: [{ label: 'Sent ❤️', value: ['a ', { text: '❤️', strong: true }] }] },
    { kind: 'missing', what: 'the \u00A0 day\t', step: 'acts' },
  ]
  const given = structuredClone(blocks)
  expect(asPrinted(blocks)).toEqual([
    { kind: 'heading', level: 2, text: 'Acts' },
    {
      kind: 'rows',
      rows: [
        { label: 'Sent [emoji: red heart]', value: ['a ', { text: '[emoji: red heart]', strong: true }] },
      ],
    },
    { kind: 'missing', what: 'the \u00A0 day ', step: 'acts' },
  ])
  expect(blocks).toEqual(given)
})

test('a paper reads the same, and printing it twice changes nothing more', () => {
  const paper = madeUpPaper()
  const printed = asPrinted(paper)
  expect(plainText(printed.blocks)).toBe(plainText(paper.blocks))
  expect(asPrinted(printed)).toEqual(printed)
})

test('the images of a paper stay behind: a page that shows it has them from elsewhere', () => {
  expect(madeUpPaper().images?.size).toBe(1)
  expect('images' in asPrinted(madeUpPaper())).toBe(false)
})
