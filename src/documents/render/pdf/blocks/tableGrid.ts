import type { TableColumn, Text } from '#src/documents/blocks.ts'
import type { Pen, Tag } from '../page/pen.ts'
import { breakLines } from '../text/breakLines.ts'
import type { Line, TypeStyle } from '../text/line.ts'
import type { Typefaces } from '../text/typefaces.ts'
import type { Column } from './stage.ts'

export const cellInset = { x: 4, y: 2.5 }

/** One cell: its lines, its place across the page, and the element that it belongs to. */
export type Cell = {
  lines: readonly Line[]
  type: TypeStyle
  column: Column
  tag: Tag
  /** Draws a control in place of words; `top` is where its words would begin. */
  control?: (top: number) => void
}

/** A cell set to the width of its column. */
export function cellOf(text: Text, type: TypeStyle, column: Column, tag: Tag, faces: Typefaces): Cell {
  return { lines: breakLines(text, type, column.width - 2 * cellInset.x, faces), type, column, tag }
}

/** The height of the tallest cell, in points, padding included. */
export function rowHeight(cells: readonly Cell[]): number {
  const tallest = Math.max(0, ...cells.map(({ lines, type }) => Math.max(1, lines.length) * type.leading))
  return tallest + 2 * cellInset.y
}

/** Draws the lines from `first` up to `end` of each cell. */
export function drawCells(pen: Pen, cells: readonly Cell[], top: number, first = 0, end = Infinity): void {
  for (const { lines, type, column, tag, control } of cells) {
    if (first === 0) control?.(top)
    pen.lines(tag, lines.slice(first, end), type, column.x + cellInset.x, top)
  }
}

/** Columns that share `width` points as asked, but never narrower than the longest word of their header. */
export function shareColumns(
  columns: readonly TableColumn[],
  left: number,
  width: number,
  type: TypeStyle,
  faces: Typefaces,
): Column[] {
  const least = columns.map(({ header }) => {
    const words = header.split(/\s+/u).map((word) => faces.width(word, true, type.size))
    return Math.max(...words) + 2 * cellInset.x + 1
  })
  const widths = settle(
    columns.map((column) => Math.max(column.width, 0.01)),
    least,
    width,
  )
  let x = left
  return widths.map((columnWidth) => {
    const column = { x, width: columnWidth }
    x += columnWidth
    return column
  })
}

/** Shares out the width, fixing each column that would fall below its least width and sharing the rest again. */
function settle(shares: readonly number[], least: readonly number[], width: number): number[] {
  const total = least.reduce((sum, one) => sum + one, 0)
  if (total >= width) return least.map((one) => (one * width) / total)

  const fixed = new Set<number>()
  for (;;) {
    const taken = [...fixed].reduce((sum, index) => sum + (least[index] ?? 0), 0)
    const free = shares.reduce((sum, share, index) => sum + (fixed.has(index) ? 0 : share), 0)
    const widths = shares.map((share, index) =>
      fixed.has(index) ? (least[index] ?? 0) : ((width - taken) * share) / free,
    )
    const short = widths.findIndex((one, index) => !fixed.has(index) && one < (least[index] ?? 0))
    if (short < 0) return widths
    fixed.add(short)
  }
}
