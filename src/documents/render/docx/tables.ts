import { BorderStyle, HeightRule, type Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx'
import { shareOut, sheet } from './sheet.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'B1B4B6' }
const black = { style: BorderStyle.SINGLE, size: 8, color: '0B0C0C' }

/** Which lines a table draws. */
export type Ruling = 'rows' | 'box' | 'signature'

type RowLook = { header?: boolean; mayBreak?: boolean; height?: number }

const rulings = {
  rows: { top: thin, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none },
  box: {
    top: black,
    bottom: black,
    left: black,
    right: black,
    insideHorizontal: black,
    insideVertical: black,
  },
  signature: {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  },
} as const

const margins = { top: 40, bottom: 40, left: 40, right: 100 }

/** A table as wide as the words, with columns of these shares. */
export function tableOf(rows: readonly TableRow[], shares: readonly number[], ruling: Ruling): Table {
  return new Table({
    rows,
    columnWidths: shareOut(shares, sheet.words),
    width: { size: sheet.words, type: 'dxa' },
    layout: TableLayoutType.FIXED,
    borders: rulings[ruling],
    margins: ruling === 'box' ? { top: 60, bottom: 60, left: 100, right: 100 } : margins,
  })
}

/** A row that stays on one page unless it may break, and is repeated on every page when it is the header. */
export function rowOf(cells: readonly TableCell[], { header, mayBreak, height }: RowLook = {}): TableRow {
  return new TableRow({
    children: cells,
    cantSplit: !mayBreak,
    ...(header && { tableHeader: true }),
    ...(height && { height: { value: height, rule: HeightRule.ATLEAST } }),
  })
}

/** A cell; one to sign has its words at the bottom, and the line to write on below them where `signing` says so. */
export function cellOf(paragraph: Paragraph, width: number, signing?: 'label' | 'line'): TableCell {
  return new TableCell({
    children: [paragraph],
    width: { size: width, type: 'dxa' },
    ...(signing && { verticalAlign: 'bottom' }),
    ...(signing === 'line' && { borders: { bottom: black } }),
  })
}
