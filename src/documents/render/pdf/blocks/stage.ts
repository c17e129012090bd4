import type { Paper, Text } from '#src/documents/blocks.ts'
import type { Pen, Tag } from '../page/pen.ts'
import { glueLines, type Piece } from '../page/piece.ts'
import { breakLines } from '../text/breakLines.ts'
import type { TypeStyle } from '../text/line.ts'

/** What every kind of block needs to become pieces: where it stands in the structure, how to write, and the images of the paper. */
export type Stage = {
  pen: Pen
  root: Tag
  fields: FieldSink | undefined
  images?: Paper['images']
  /** Hears the number of each act when the row that tells it is drawn. */
  onAct?: (act: number) => void
}

/** Takes the controls of a fillable form; a flat copy has none. */
export type FieldSink = { add(widget: Widget): void }
export type Widget = {
  name: string
  tooltip: string
  control: 'text' | 'multiline' | 'checkbox'
  value: string
  checked: boolean
  tag: Tag
  x: number
  top: number
  width: number
  height: number
}

/** The column in which text is set, in points. */
export type Column = { x: number; width: number }

/** A text as pieces of one line each. */
export function textPieces(pen: Pen, tag: Tag, text: Text, type: TypeStyle, column: Column): Piece[] {
  const pieces = breakLines(text, type, column.width, pen.faces).map(
    (line): Piece => ({
      height: type.leading,
      draw: (_, top) => pen.lines(tag, [line], type, column.x, top),
    }),
  )
  return glueLines(pieces)
}
