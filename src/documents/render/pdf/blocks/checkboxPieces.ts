import type { FormField } from '#src/documents/blocks.ts'
import { printable } from '#src/domain/shared/printable.ts'
import { rectangle } from '../page/pen.ts'
import { glueAll, glueToNext, type Piece, spaceBefore } from '../page/piece.ts'
import { ink, sheet, textWidth, type } from '../style.ts'
import { breakLines } from '../text/breakLines.ts'
import { type Stage, textPieces } from './stage.ts'

const hang = 22
const side = 11
const column = { x: sheet.margin + hang, width: textWidth - hang }

/** A tick box with its words beside it and its hint below. */
export function checkboxPieces(field: FormField, stage: Stage): Piece[] {
  const { pen, root } = stage
  const line = stage.fields ? controlLine(field, stage) : flatLine(field, stage)
  if (!field.hint) return spaceBefore([line], 5)
  const hint = textPieces(pen, pen.tag(root, 'P'), field.hint, type.note, column)
  return spaceBefore([...glueToNext(glueAll([line])), ...hint], 5)
}

/** The box is a character, so that it is read out with its words. */
function flatLine(field: FormField, { pen, root }: Stage): Piece {
  const tag = pen.tag(root, 'P')
  const box = breakLines(field.checked ? '☑ ' : '☐ ', boxType, hang * 2, pen.faces)
  const lines = breakLines(field.label, type.body, column.width, pen.faces)
  return {
    height: Math.max(1, lines.length) * type.body.leading,
    draw(_, top) {
      pen.lines(tag, box, boxType, sheet.margin, top)
      pen.lines(tag, lines, type.body, column.x, top)
    },
  }
}

const boxType = { size: 14, leading: type.body.leading }

function controlLine(field: FormField, { pen, root, fields }: Stage): Piece {
  const paragraph = pen.tag(root, 'P')
  const tag = pen.tag(paragraph, 'Form')
  const lines = breakLines(field.label, type.body, column.width, pen.faces)
  return {
    height: Math.max(1, lines.length) * type.body.leading,
    draw(_, top) {
      const y = top + (type.body.leading - side) / 2
      pen.artifact(rectangle(sheet.margin, y, side, side, { line: ink.black, weight: 0.8 }))
      fields?.add({
        name: field.name,
        tooltip: printable([field.label, field.hint ?? ''].filter((part) => part !== '').join('. ')),
        control: 'checkbox',
        value: '',
        checked: Boolean(field.checked),
        tag,
        x: sheet.margin,
        top: y,
        width: side,
        height: side,
      })
      pen.lines(paragraph, lines, type.body, column.x, top)
    },
  }
}
