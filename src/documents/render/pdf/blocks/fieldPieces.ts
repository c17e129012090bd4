import type { FormField } from '#src/documents/blocks.ts'
import { printable } from '#src/domain/shared/printable.ts'
import { rectangle } from '../page/pen.ts'
import { glueAll, glueToNext, type Piece, spaceBefore } from '../page/piece.ts'
import { ink, sheet, textWidth, type } from '../style.ts'
import { breakLines } from '../text/breakLines.ts'
import { checkboxPieces } from './checkboxPieces.ts'
import { type Stage, textPieces } from './stage.ts'

const column = { x: sheet.margin, width: textWidth }
const boxInset = { x: 6, y: 4 }
const linesIn = { text: 1, date: 1, multiline: 4 } as const

/** A labelled box: empty to write in, filled in, or a control to type in when the paper is fillable. */
export function fieldPieces(field: FormField, stage: Stage): Piece[] {
  if (field.control === 'checkbox') return checkboxPieces(field, stage)
  const { pen, root } = stage
  const label = textPieces(pen, pen.tag(root, 'P'), field.label, type.label, column)
  const hint = field.hint ? textPieces(pen, pen.tag(root, 'P'), field.hint, type.note, column) : []
  const box = stage.fields ? [controlPiece(field, stage)] : boxPieces(field, stage)
  return spaceBefore([...glueToNext(glueAll([...label, ...hint])), ...box], 9)
}

function boxWidth(field: FormField): number {
  return field.control === 'date' ? 150 : textWidth
}

function boxHeight(field: FormField, lines: number): number {
  const least = field.control === 'checkbox' ? 1 : linesIn[field.control]
  return Math.max(least, lines) * type.body.leading + 2 * boxInset.y
}

/** A value longer than a page would not fit in one box, so the box is drawn line by line. */
function boxPieces(field: FormField, { pen, root }: Stage): Piece[] {
  const width = boxWidth(field)
  const lines = breakLines(field.value ?? '', type.body, width - 2 * boxInset.x, pen.faces)
  const tag = lines.length > 0 ? pen.tag(root, 'P') : undefined
  const groups = groupsOfLines(lines)
  return groups.map((group, index) => {
    const height = index === 0 && groups.length === 1 ? boxHeight(field, group.length) : tallBox(group.length)
    return {
      height: height + 3,
      draw(_, top) {
        pen.artifact(rectangle(sheet.margin, top + 3, width, height, { line: ink.black, weight: 0.8 }))
        if (tag) pen.lines(tag, group, type.body, sheet.margin + boxInset.x, top + 3 + boxInset.y)
      },
    }
  })
}

const mostLinesInBox = 30

function groupsOfLines<T>(lines: readonly T[]): T[][] {
  if (lines.length <= mostLinesInBox) return [[...lines]]
  return [lines.slice(0, mostLinesInBox), ...groupsOfLines(lines.slice(mostLinesInBox))]
}

function tallBox(lines: number): number {
  return lines * type.body.leading + 2 * boxInset.y
}

function controlPiece(field: FormField, { pen, root, fields }: Stage): Piece {
  const tag = pen.tag(root, 'Form')
  const width = boxWidth(field)
  const height = boxHeight(field, breakLines(field.value ?? '', type.body, width - 12, pen.faces).length)
  return {
    height: height + 3,
    draw(_, top) {
      pen.artifact(rectangle(sheet.margin, top + 3, width, height, { line: ink.black, weight: 0.8 }))
      fields?.add({
        name: field.name,
        tooltip: printable([field.label, field.hint ?? ''].filter((part) => part !== '').join('. ')),
        control: field.control === 'multiline' ? 'multiline' : 'text',
        value: printable(field.value ?? ''),
        checked: false,
        tag,
        x: sheet.margin + 1,
        top: top + 4,
        width: width - 2,
        height: height - 2,
      })
    },
  }
}
