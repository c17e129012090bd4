import type { Block } from '#src/documents/blocks.ts'
import { rule } from '../page/pen.ts'
import { glueAll, type Piece, spaceBefore } from '../page/piece.ts'
import { ink, sheet, textWidth, type } from '../style.ts'
import { breakLines } from '../text/breakLines.ts'
import { type Stage, textPieces } from './stage.ts'

type Signature = Extract<Block, { kind: 'signature' }>

const labelWidth = 130
const lineGap = 9

/** A place to sign, kept whole on one page: each line is a label and a value, or a rule to write on. */
export function signaturePieces(signature: Signature, stage: Stage): Piece[] {
  const { pen, root } = stage
  const role = textPieces(pen, pen.tag(root, 'P'), signature.role, type.label, {
    x: sheet.margin,
    width: textWidth,
  })
  const lines = signature.lines.map(({ label, value }) => signatureLine(label, value, stage))
  return spaceBefore(glueAll([...role, ...lines]), 16)
}

function signatureLine(label: string, value: string | undefined, { pen, root }: Stage): Piece {
  const labelTag = pen.tag(root, 'P')
  const labelLines = breakLines(label, type.body, labelWidth - 8, pen.faces)
  const valueTag = value ? pen.tag(root, 'P') : undefined
  const valueLines = breakLines(value ?? '', type.body, textWidth - labelWidth, pen.faces)
  const height = Math.max(labelLines.length, valueLines.length, 1) * type.body.leading + lineGap
  const x = sheet.margin + labelWidth
  return {
    height,
    draw(_, top) {
      pen.lines(labelTag, labelLines, type.body, sheet.margin, top + lineGap)
      if (valueTag) pen.lines(valueTag, valueLines, type.body, x, top + lineGap)
      else pen.artifact(rule(x, top + height - 1, x + 240, top + height - 1, ink.black, 0.7))
    },
  }
}
