import { expect, test } from 'vitest'
import { openLists } from '#src/documents/render/docx/lists.ts'
import { numberedParagraphs } from '#src/documents/render/docx/numberedParagraphs.ts'
import { count, docxBody, keptLines, styledLines } from '#tests/support/docxBody.ts'

test('a number that a list can print is no text, and any other is', async () => {
  const body = await docxBody({
    kind: 'numbered',
    items: [
      { number: '12', text: 'Go.' },
      { number: 'X*', text: 'Stay.' },
    ],
  })
  expect(styledLines(body).map(([, words]) => words)).toEqual(['Go.', 'X*.Stay.'])
  expect(count(body, 'w:numPr')).toBe(1)
})

test('parts follow their paragraph one level down', async () => {
  const body = await docxBody({
    kind: 'numbered',
    items: [{ number: '1', text: 'He must not:', sub: [{ number: '(a)', text: 'go' }] }],
  })
  const levels = [...body.getElementsByTagName('w:ilvl')].map((level) => level.getAttribute('w:val'))
  expect(levels).toEqual(['0', '1'])
  expect(styledLines(body).map(([style]) => style)).toEqual(['NumberedParagraph', 'NumberedPart'])
})

test('each item and each part is a paragraph', () => {
  const item = {
    number: '1',
    text: '',
    sub: [
      { number: '(a)', text: 'x' },
      { number: '(b)', text: 'y' },
    ],
  }
  expect(numberedParagraphs([item], openLists())).toHaveLength(3)
})

test('the last paragraph, or the last of its parts, stays with the table that it leads into', async () => {
  const table = {
    kind: 'table',
    caption: 'Acts',
    columns: [{ header: 'No.', width: 1 }],
    rows: [['1']],
  } as const
  const items = [
    { number: '1', text: 'First.' },
    { number: '2', text: 'Second.', sub: [{ number: '(a)', text: 'a part' }] },
  ]
  const kept = async (...more: (typeof table)[]) =>
    keptLines(await docxBody({ kind: 'numbered', items }, ...more))
  expect(await kept(table)).toEqual(['Second.', 'a part', 'No.'])
  expect(await kept()).toEqual(['Second.'])
})
