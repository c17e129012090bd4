import { describe, expect, test } from 'vitest'
import { dataTable } from '#src/documents/render/docx/dataTable.ts'
import { count, docxBody, keptLines, styledLines } from '#tests/support/docxBody.ts'

const table = {
  kind: 'table',
  caption: 'Acts',
  columns: [
    { header: 'No.', width: 1, rowHeader: true },
    { header: 'What', width: 3 },
  ],
  rows: [['1', 'He waited.']],
} as const

const whole = async (words: string) => {
  const body = await docxBody({ ...table, rows: [['1', words]] })
  return (
    [...body.getElementsByTagName('w:cantSplit')].filter((mark) => mark.getAttribute('w:val') !== 'false')
      .length === 2
  )
}

describe('a table in a Word file', () => {
  test('has its caption above, and headers of columns and rows set apart', async () => {
    expect(styledLines(await docxBody(table))).toEqual([
      ['TableCaption', 'Acts'],
      ['CellHeader', 'No.'],
      ['CellHeader', 'What'],
      ['CellHeader', '1'],
      ['Cell', 'He waited.'],
      ['Spacer', ''],
    ])
  })

  test('keeps a row on one page up to 1,500 characters and lets a longer one break', async () => {
    expect(await whole('x'.repeat(1499))).toBe(true)
    expect(await whole('x'.repeat(1500))).toBe(false)
  })

  test('keeps its header with the first row, and its last two rows together', async () => {
    const rows = [
      ['1', 'He waited.'],
      ['2', 'He wrote.'],
      ['3', 'He called.'],
    ]
    expect(keptLines(await docxBody({ ...table, rows }))).toEqual(['No.', 'What', '2', 'He wrote.'])
    expect(keptLines(await docxBody(table))).toEqual(['No.', 'What'])
  })

  test('says only that it is empty when it has no rows', async () => {
    expect(styledLines(await docxBody({ ...table, rows: [], empty: 'No act.' }))).toEqual([
      ['Normal', 'No act.'],
    ])
    expect(count(await docxBody({ ...table, rows: [] }), 'w:tr')).toBe(1)
    expect(dataTable({ ...table, rows: [], empty: 'No act.' })).toHaveLength(1)
  })
})
