import type { Block } from '#src/documents/blocks.ts'
import { gapWords } from '#src/documents/gapWords.ts'
import { isGap } from '#src/documents/markedRuns.ts'
import { glueToNext, type Piece, spaceBefore } from '../page/piece.ts'
import { sheet, textWidth } from '../style.ts'
import { rowPieces } from './rowPieces.ts'
import type { Stage } from './stage.ts'
import { cellOf } from './tableGrid.ts'

type Rows = Extract<Block, { kind: 'rows' }>

const labelWidth = Math.round(textWidth * 0.25)
const labelColumn = { x: sheet.margin - 5, width: labelWidth }
const valueColumn = { x: sheet.margin - 5 + labelWidth, width: textWidth - labelWidth + 5 }

/** Labels and values in two columns; a value that is still missing is marked as a gap. */
export function labelledRowPieces({ rows }: Rows, stage: Stage): Piece[] {
  const { pen } = stage
  if (rows.length === 0) return []
  const table = pen.tag(stage.root, 'Table')
  const body = pen.tag(table, 'TBody')
  const pieces = rows.map(({ label, value }) => {
    const row = pen.tag(body, 'TR')
    const words = isGap(value) ? [{ text: gapWords(value), gap: true as const }] : value
    return rowPieces(
      pen,
      [
        cellOf(label, labelType, labelColumn, pen.tag(row, 'TH', { scope: 'Row' }), pen.faces),
        cellOf(words, valueType, valueColumn, pen.tag(row, 'TD'), pen.faces),
      ],
      undefined,
    )
  })
  const kept = pieces.flatMap((row, index) => (index === pieces.length - 2 ? glueToNext(row) : row))
  return spaceBefore(kept, 6)
}

const valueType = { size: 10.5, leading: 13.8 }
const labelType = { ...valueType, bold: true } as const
