import type { Pen } from '../page/pen.ts'
import { rule } from '../page/pen.ts'
import type { Piece, Repeated } from '../page/piece.ts'
import { ink, sheet, textWidth } from '../style.ts'
import { type Cell, cellInset, drawCells, rowHeight } from './tableGrid.ts'

const splitAbove = sheet.height / 3
const linesInSlice = 3

/** A row of a table. A row higher than a third of the page may run on to the next page, three lines at a time. */
export function rowPieces(pen: Pen, cells: readonly Cell[], repeated: Repeated | undefined): Piece[] {
  const height = rowHeight(cells)
  const head = repeated ? { repeated } : {}
  if (height <= splitAbove) {
    return [
      {
        height,
        ...head,
        draw(_, top) {
          drawCells(pen, cells, top + cellInset.y)
          closeRow(pen, top + height)
        },
      },
    ]
  }
  return slicesOf(cells).map(({ first, end, last }) => {
    const leading = cells[0]?.type.leading ?? 0
    const pad = { above: first === 0 ? cellInset.y : 0, below: last ? cellInset.y : 0 }
    const sliceHeight = (end - first) * leading + pad.above + pad.below
    return {
      height: sliceHeight,
      ...(first > 0 && repeated
        ? { repeated: { ...repeated, height: repeated.height + cellInset.y } }
        : head),
      draw(_, top) {
        drawCells(pen, cells, top + pad.above, first, end)
        if (last) closeRow(pen, top + sliceHeight)
      },
    }
  })
}

function slicesOf(cells: readonly Cell[]): { first: number; end: number; last: boolean }[] {
  const count = Math.max(...cells.map(({ lines }) => lines.length))
  const slices = []
  for (let first = 0; first < count; ) {
    const left = count - first
    // Four lines are cut two and two, so that no single line stands alone.
    const size = left === linesInSlice + 1 ? 2 : Math.min(linesInSlice, left)
    slices.push({ first, end: first + size, last: first + size === count })
    first += size
  }
  return slices
}

function closeRow(pen: Pen, y: number): void {
  pen.artifact(rule(sheet.margin, y, sheet.margin + textWidth, y, ink.rule, 0.5))
}
