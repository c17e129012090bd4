import { Paragraph, type Table, TextRun } from 'docx'
import type { Block, Text } from '#src/documents/blocks.ts'
import { emptyBox } from '#src/documents/choiceTable.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { shareOut, sheet } from './sheet.ts'
import { cellOf, rowOf, tableOf } from './tables.ts'
import { textRuns } from './textRuns.ts'

type DataTable = Extract<Block, { kind: 'table' }>

/** Rows with more characters than this fill a good part of a page and may run on to the next. */
const longRow = 1500

/** A table with its caption and a header row that is repeated on every page, or the sentence that it is empty. */
export function dataTable(table: DataTable): (Paragraph | Table)[] {
  if (table.rows.length === 0 && table.empty !== undefined) {
    return [new Paragraph({ children: textRuns(table.empty) })]
  }
  const shares = table.columns.map((column) => column.width)
  const widths = shareOut(shares, sheet.words)
  const cell = (text: Text, place: number, style: string, keepNext: boolean) =>
    cellOf(new Paragraph({ style, keepNext, children: cellRuns(text) }), widths[place] ?? 0)

  const header = rowOf(
    table.columns.map((column, place) => cell(column.header, place, 'CellHeader', true)),
    { header: true },
  )
  // The header stays with the first row, and the last row never stands alone on a page.
  const rows = table.rows.map((row, at) =>
    rowOf(
      row.map((text, place) =>
        cell(
          text,
          place,
          table.columns[place]?.rowHeader ? 'CellHeader' : 'Cell',
          at === table.rows.length - 2,
        ),
      ),
      { mayBreak: row.map(wordsOf).join('').length > longRow },
    ),
  )
  return [
    new Paragraph({ style: 'TableCaption', children: textRuns(table.caption) }),
    tableOf([header, ...rows], shares, 'rows'),
    new Paragraph({ style: 'Spacer' }),
  ]
}

/** Arial has no box to tick, so the font that has one is named. */
function cellRuns(text: Text): TextRun[] {
  return text === emptyBox ? [new TextRun({ text, font: 'Segoe UI Symbol' })] : textRuns(text)
}
