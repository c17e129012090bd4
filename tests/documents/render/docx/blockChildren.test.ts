import { expect, test } from 'vitest'
import { blockChildren } from '#src/documents/render/docx/blockChildren.ts'
import { openLists } from '#src/documents/render/docx/lists.ts'
import { count, docxBody, keptLines, styledLines } from '#tests/support/docxBody.ts'

test('each heading has the style of its level', async () => {
  const body = await docxBody(
    ...([1, 2, 3] as const).map((level) => ({ kind: 'heading', level, text: 'x' }) as const),
  )
  expect(styledLines(body).map(([style]) => style)).toEqual(['Heading1', 'Heading2', 'Heading3'])
})

test('a warning and a note are set apart, and a whole paragraph may be Welsh', async () => {
  const tones = await docxBody(
    { kind: 'paragraph', text: 'x', tone: 'note' },
    { kind: 'paragraph', text: 'x', tone: 'warning', keepWithNext: true },
  )
  expect(styledLines(tones).map(([style]) => style)).toEqual(['Note', 'WarningBox'])
  const welsh = await docxBody({
    kind: 'paragraph',
    text: ['tŷ ', { text: 'house', lang: 'en-GB' }],
    lang: 'cy-GB',
  })
  const langs = [...welsh.getElementsByTagName('w:lang')].map((lang) => lang.getAttribute('w:val'))
  expect(langs).toEqual(['cy-GB', 'en-GB'])
})

test('a new page begins where the paper says so', async () => {
  expect(count(await docxBody({ kind: 'pageBreak' }), 'w:pageBreakBefore')).toBe(1)
  expect(count(await docxBody({ kind: 'missing', what: 'x', step: 'court' }), 'w:pageBreakBefore')).toBe(0)
})

test('a bullet without words is left out', () => {
  expect(blockChildren({ kind: 'bullets', items: ['', 'her home'] }, 0, openLists())).toHaveLength(1)
})

test('the end of what is signed, and the declaration, stay with the place to sign', async () => {
  const body = await docxBody(
    { kind: 'paragraph', text: 'He waited.' },
    { kind: 'numbered', items: [{ number: '1', text: 'He called.' }] },
    { kind: 'heading', level: 2, text: 'Declaration' },
    { kind: 'paragraph', text: 'This is true.' },
    { kind: 'signature', role: 'Officer', lines: [{ label: 'Date' }] },
  )
  const kept = keptLines(body)
  expect(kept).toEqual(expect.arrayContaining(['He called.', 'This is true.']))
  expect(kept).not.toContain('He waited.')
})
