import { Paragraph } from 'docx'
import { expect, test } from 'vitest'
import { cellOf, rowOf, tableOf } from '#src/documents/render/docx/tables.ts'
import { count, docxBody } from '#tests/support/docxBody.ts'

test('the place to write on is drawn below the words, and only where it is asked for', async () => {
  const signature = await docxBody({
    kind: 'signature',
    role: 'Applicant',
    lines: [{ label: 'Signed' }, { label: 'Date' }],
  })
  expect(count(signature, 'w:tcBorders')).toBe(2)
  expect(
    count(await docxBody({ kind: 'rows', rows: [{ label: 'Name', value: 'A Example' }] }), 'w:tcBorders'),
  ).toBe(0)
})

test('a box is ruled on every side and rows only between', async () => {
  const box = await docxBody({ kind: 'field', name: 'n', label: 'Name', control: 'text' })
  const rows = await docxBody({ kind: 'rows', rows: [{ label: 'Name', value: 'A Example' }] })
  const left = (body: Document) =>
    body.getElementsByTagName('w:tblBorders')[0]?.getElementsByTagName('w:left')[0]?.getAttribute('w:val')
  expect(left(box)).toBe('single')
  expect(left(rows)).toBe('none')
})

test('a cell keeps the width that it is given', () => {
  const cell = cellOf(new Paragraph('x'), 500)
  expect(JSON.stringify(tableOf([rowOf([cell])], [1], 'rows'))).toContain('500')
})
