import { expect, test } from 'vitest'
import { labelledTable, signatureTable } from '#src/documents/render/docx/labelledTable.ts'
import { docxBody, styledLines } from '#tests/support/docxBody.ts'

test('each label stands before its value, or before the gap in its place', async () => {
  const body = await docxBody({
    kind: 'rows',
    rows: [
      { label: 'Name', value: 'A Example' },
      { label: 'Born', value: { what: 'the date of birth', step: 'defendant' } },
    ],
  })
  expect(styledLines(body).map(([, words]) => words)).toEqual([
    'Name',
    'A Example',
    'Born',
    '[Not yet entered: the date of birth]',
    '',
  ])
})

test('a row stays on one page up to 1,200 characters and a longer one may break', async () => {
  const whole = async (value: string) => {
    const body = await docxBody({ kind: 'rows', rows: [{ label: 'What', value }] })
    return [...body.getElementsByTagName('w:cantSplit')].some(
      (mark) => mark.getAttribute('w:val') !== 'false',
    )
  }
  expect(await whole('x'.repeat(1200))).toBe(true)
  expect(await whole('x'.repeat(1201))).toBe(false)
})

test('a signature names who signs, then each line', async () => {
  const lines = [{ label: 'Signed' }, { label: 'Name', value: 'Dana Example' }]
  const body = await docxBody({ kind: 'signature', role: 'Applicant', lines })
  const words = styledLines(body).map(([, text]) => text)
  expect(words.filter((text) => text !== '')).toEqual(['Applicant', 'Signed', 'Name', 'Dana Example'])
})

test('no table is drawn for no rows or no lines', () => {
  expect(labelledTable({ kind: 'rows', rows: [] })).toEqual([])
  expect(signatureTable({ kind: 'signature', role: 'Applicant', lines: [] })).toHaveLength(1)
})
