import type { Block, TableColumn, Text } from '#src/documents/blocks.ts'
import { markedRuns } from '#src/documents/markedRuns.ts'
import { type Pen, rectangle, rule, type Tag } from '../page/pen.ts'
import { glueToNext, type Piece, type Repeated, spaceBefore } from '../page/piece.ts'
import { ink, sheet, textWidth, type } from '../style.ts'
import { rowPieces } from './rowPieces.ts'
import { type Column, type Stage, textPieces } from './stage.ts'
import { type Cell, cellInset, cellOf, drawCells, rowHeight, shareColumns } from './tableGrid.ts'

type Table = Extract<Block, { kind: 'table' }>

/** The cell at that place, perhaps with a control in place of its words. */
export type ControlAt = (row: number, place: number, cell: Cell) => Cell

/** A table with its caption above, and its header row again on every page that it runs on to. */
export function tablePieces(table: Table, stage: Stage, controlAt?: ControlAt): Piece[] {
  const { pen, root } = stage
  if (table.rows.length === 0 && table.empty !== undefined) {
    const words = textPieces(pen, pen.tag(root, 'P'), table.empty, type.body, fullWidth)
    return spaceBefore(words, 7)
  }

  const tag = pen.tag(root, 'Table')
  const caption = textPieces(pen, pen.tag(tag, 'Caption'), table.caption, type.label, fullWidth)
  const columns = shareColumns(table.columns, sheet.margin, textWidth, type.cellHead, pen.faces)
  const header = headerCells(table.columns, columns, pen, tag)
  const height = rowHeight(header)
  const repeated: Repeated = { height, draw: (_, top) => drawHeaderAgain(pen, header, top, height) }
  const head: Piece = { height, draw: (_, top) => drawHeader(pen, header, top, height) }

  const body = pen.tag(tag, 'TBody')
  const rows = table.rows.map((row, at) => {
    const cells = bodyCells(row, table.columns, columns, pen, body)
    const pieces = rowPieces(
      pen,
      controlAt ? cells.map((cell, place) => controlAt(at, place, cell)) : cells,
      repeated,
    )
    return heard(pieces, row, stage)
  })
  const top = spaceBefore([...glueToNext(caption), { height: 3, glued: true, draw: () => {} }], 7)
  return [...top, ...keepHeader(head, keepLastTwo(rows)), { height: 4, draw: () => {} }]
}

/** The pieces of a row; where it tells an act, whoever asks hears of it when the row begins. */
function heard(pieces: Piece[], row: readonly Text[], { onAct }: Stage): Piece[] {
  const act = row.flatMap(markedRuns).find((run) => run.act !== undefined)?.act
  const [first, ...rest] = pieces
  if (!onAct || act === undefined || !first) return pieces
  const draw: Piece['draw'] = (pen, top) => {
    onAct(act)
    first.draw(pen, top)
  }
  return [{ ...first, draw }, ...rest]
}

const fullWidth: Column = { x: sheet.margin, width: textWidth }

function headerCells(
  columns: readonly TableColumn[],
  places: readonly Column[],
  pen: Pen,
  table: Tag,
): Cell[] {
  const row = pen.tag(pen.tag(table, 'THead'), 'TR')
  return columns.map(({ header }, index) => {
    const tag = pen.tag(row, 'TH', { scope: 'Column' })
    return cellOf(header, type.cellHead, places[index] ?? fullWidth, tag, pen.faces)
  })
}

function bodyCells(
  row: readonly Text[],
  columns: readonly TableColumn[],
  places: readonly Column[],
  pen: Pen,
  body: Tag,
): Cell[] {
  const rowTag = pen.tag(body, 'TR')
  return row.map((text, index) => {
    const names = columns[index]?.rowHeader
    const tag = names ? pen.tag(rowTag, 'TH', { scope: 'Row' }) : pen.tag(rowTag, 'TD')
    return cellOf(text, names ? type.cellHead : type.cell, places[index] ?? fullWidth, tag, pen.faces)
  })
}

function drawHeader(pen: Pen, cells: readonly Cell[], top: number, height: number): void {
  pen.artifact(headerLook(top, height))
  drawCells(pen, cells, top + cellInset.y)
}

function headerLook(top: number, height: number): string {
  const bottom = top + height
  return [
    rectangle(sheet.margin, top, textWidth, height, { fill: ink.tint }),
    rule(sheet.margin, bottom, sheet.margin + textWidth, bottom, ink.black, 1),
  ].join('\n')
}

function drawHeaderAgain(pen: Pen, cells: readonly Cell[], top: number, height: number): void {
  const words = cells.flatMap(({ lines, type: style, column }) =>
    lines.map((line, index) =>
      pen.words(
        line.segments.flatMap((segment) => segment.words).join(''),
        style,
        column.x + cellInset.x,
        top + cellInset.y + index * style.leading,
      ),
    ),
  )
  pen.artifact([headerLook(top, height), ...words].join('\n'), true)
}

/** The header stays with the first row. */
function keepHeader(head: Piece, rows: readonly Piece[]): Piece[] {
  return [{ ...head, glued: rows.length > 0 }, ...rows]
}

/** The last row never stands alone on a page. */
function keepLastTwo(rows: readonly Piece[][]): Piece[] {
  return rows.flatMap((pieces, index) => (index === rows.length - 2 ? glueToNext(pieces) : pieces))
}
