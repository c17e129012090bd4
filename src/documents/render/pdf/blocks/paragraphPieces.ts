import type { Block } from '#src/documents/blocks.ts'
import { langOption, rule } from '../page/pen.ts'
import { glueToNext, type Piece, spaceBefore } from '../page/piece.ts'
import { ink, sheet, textWidth, type } from '../style.ts'
import { type Stage, textPieces } from './stage.ts'

type Paragraph = Extract<Block, { kind: 'paragraph' }>

const warningInset = 12

const styles = { normal: type.body, large: type.large, note: type.note, warning: type.label } as const

/** A note is set small, what is read together large, a warning beside a heavy bar. */
export function paragraphPieces(paragraph: Paragraph, stage: Stage): Piece[] {
  const tag = stage.pen.tag(stage.root, 'P', langOption(paragraph.lang))
  const warning = paragraph.tone === 'warning'
  const inset = warning ? warningInset : 0
  const lines = textPieces(stage.pen, tag, paragraph.text, styles[paragraph.tone ?? 'normal'], {
    x: sheet.margin + inset,
    width: textWidth - inset,
  })
  const pieces = warning ? lines.map(beside) : lines
  return spaceBefore(paragraph.keepWithNext ? glueToNext(pieces) : pieces, paragraph.tone === 'note' ? 4 : 6)
}

function beside(piece: Piece): Piece {
  return {
    ...piece,
    draw(pen, top) {
      pen.artifact(rule(sheet.margin + 1.5, top, sheet.margin + 1.5, top + piece.height, ink.black, 3))
      piece.draw(pen, top)
    },
  }
}
