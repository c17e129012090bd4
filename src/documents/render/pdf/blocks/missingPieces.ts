import type { Block } from '#src/documents/blocks.ts'
import { gapWords } from '#src/documents/gapWords.ts'
import { rectangle } from '../page/pen.ts'
import { glueAll, type Piece, spaceBefore } from '../page/piece.ts'
import { ink, sheet, textWidth, type } from '../style.ts'
import { breakLines } from '../text/breakLines.ts'
import type { Stage } from './stage.ts'

const inset = 8

/** A gap in the paper: bold words in a ruled and tinted box, which reads in black and white. */
export function missingPieces(block: Extract<Block, { kind: 'missing' }>, stage: Stage): Piece[] {
  const { pen } = stage
  const tag = pen.tag(stage.root, 'P')
  const lines = breakLines(gapWords(block), type.label, textWidth - 2 * inset, pen.faces)
  const height = lines.length * type.label.leading + 8
  const box: Piece = {
    height,
    draw(_, top) {
      const look = { fill: ink.tint, line: ink.black, weight: 1 }
      pen.artifact(rectangle(sheet.margin + 0.5, top + 1, textWidth - 1, height - 2, look))
      pen.lines(tag, lines, type.label, sheet.margin + inset, top + 4)
    },
  }
  return spaceBefore(glueAll([box]), 8)
}
