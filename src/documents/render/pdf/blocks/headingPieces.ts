import type { Block } from '#src/documents/blocks.ts'
import { printable } from '#src/domain/shared/printable.ts'
import { langOption, rule } from '../page/pen.ts'
import { glueAll, glueToNext, type Piece, spaceBefore } from '../page/piece.ts'
import { ink, sheet, textWidth, type } from '../style.ts'
import type { Stage } from './stage.ts'
import { textPieces } from './stage.ts'

type Heading = Extract<Block, { kind: 'heading' }>

const look = {
  1: { type: type.title, before: 4, after: 8 },
  2: { type: type.section, before: 11, after: 2 },
  3: { type: type.subsection, before: 10, after: 3 },
} as const

/** A heading stays with the first two lines of what follows it. `onDrawn` hears where it came to stand. */
export function headingPieces(
  heading: Heading,
  level: 1 | 2 | 3,
  stage: Stage,
  onDrawn: (level: 1 | 2 | 3, text: string, top: number) => void,
): Piece[] {
  const { pen, root } = stage
  const style = look[level]
  const tag = pen.tag(root, `H${level}`, langOption(heading.lang))
  const column = { x: sheet.margin, width: textWidth }
  const lines = textPieces(pen, tag, heading.text, style.type, column)
  const first = lines[0]
  if (!first) return []

  const outlined: Piece = {
    ...first,
    draw(drawing, top) {
      onDrawn(level, printable(heading.text), top)
      first.draw(drawing, top)
    },
  }
  const pieces = [outlined, ...lines.slice(1), underline(level, style.after)]
  return spaceBefore(glueToNext(glueAll(pieces)), style.before)
}

/** Space below the heading; the title has a rule in it. */
function underline(level: 1 | 2 | 3, after: number): Piece {
  return {
    height: after,
    draw(pen, top) {
      if (level !== 1) return
      pen.artifact(rule(sheet.margin, top + 5, sheet.margin + textWidth, top + 5, ink.black, 1.2))
    },
  }
}
