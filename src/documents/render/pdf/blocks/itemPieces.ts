import type { Text } from '#src/documents/blocks.ts'
import type { Tag } from '../page/pen.ts'
import { glueAll, glueLines, type Piece, spaceBefore } from '../page/piece.ts'
import { breakLines } from '../text/breakLines.ts'
import type { TypeStyle } from '../text/line.ts'
import { type Column, type Stage, textPieces } from './stage.ts'

type Item = {
  label: string
  body: Text
  bodyTag: Tag
  labelTag: Tag
  type: TypeStyle
  column: Column
  before: number
}

/** A list item: its label hangs in the margin of its text, or above it when it is too long for that. */
export function itemPieces(item: Item, hang: number, stage: Stage): Piece[] {
  const { pen } = stage
  const inner = { x: item.column.x + hang, width: item.column.width - hang }
  const labels = breakLines(item.label, item.type, item.column.width, pen.faces)
  const lines = breakLines(item.body, item.type, inner.width, pen.faces)
  const drawLabel = (top: number) => pen.lines(item.labelTag, labels, item.type, item.column.x, top)

  if (labels.length === 1 && (labels[0]?.width ?? 0) <= hang - 4) {
    const pieces = (lines.length > 0 ? lines : [undefined]).map(
      (line, index): Piece => ({
        height: item.type.leading,
        draw(_, top) {
          if (index === 0) drawLabel(top)
          if (line) pen.lines(item.bodyTag, [line], item.type, inner.x, top)
        },
      }),
    )
    return spaceBefore(glueLines(pieces), item.before)
  }

  const label: Piece = { height: labels.length * item.type.leading, draw: (_, top) => drawLabel(top) }
  const body = textPieces(pen, item.bodyTag, item.body, item.type, inner)
  const [first, ...rest] = body
  if (!first) return spaceBefore([label], item.before)
  return spaceBefore([...glueAll([label, first]).slice(0, 1), first, ...rest], item.before)
}
