import type { Block, NumberedItem, Run } from '#src/documents/blocks.ts'
import { gapWords } from '#src/documents/gapWords.ts'
import { numberLabel } from '#src/documents/numberLabel.ts'
import { runs } from '#src/documents/runs.ts'
import { setAttributes } from '../kit.ts'
import type { Tag } from '../page/pen.ts'
import { glueToNext, type Piece } from '../page/piece.ts'
import { sheet, textWidth, type } from '../style.ts'
import { itemPieces } from './itemPieces.ts'
import type { Column, Stage } from './stage.ts'

type Numbered = Extract<Block, { kind: 'numbered' }>

const hang = 30
const subHang = 24

/** Paragraphs with hanging numbers, and their sub-paragraphs one step further in, the first on the page of what it belongs to. */
export function numberedPieces(block: Numbered, stage: Stage): Piece[] {
  const list = listTag(stage, stage.root)
  const column = { x: sheet.margin, width: textWidth }
  return block.items.flatMap((item) => {
    const { pieces, body } = onePiece(item, list, column, hang, 5, stage)
    const sub = item.sub ?? []
    if (sub.length === 0) return pieces
    const inner = listTag(stage, body)
    const subColumn = { x: column.x + hang, width: column.width - hang }
    return [
      ...glueToNext(pieces),
      ...sub.flatMap((one) => onePiece(one, inner, subColumn, subHang, 3, stage).pieces),
    ]
  })
}

function onePiece(
  item: NumberedItem,
  list: Tag,
  column: Column,
  hanging: number,
  before: number,
  stage: Stage,
) {
  const { pen } = stage
  const row = pen.tag(list, 'LI')
  const labelTag = pen.tag(row, 'Lbl')
  const bodyTag = pen.tag(row, 'LBody')
  // Words are joined to their tag when they are drawn, later than the tag of a list below them: a tag of their own keeps them first.
  const wordsTag = item.sub && item.sub.length > 0 ? pen.tag(bodyTag, 'P') : bodyTag
  const label = numberLabel(item.number)
  const pieces = itemPieces(
    { label, labelTag, body: bodyOf(item), bodyTag: wordsTag, type: type.body, column, before },
    hanging,
    stage,
  )
  return { pieces, body: bodyTag }
}

function bodyOf(item: NumberedItem): Run[] {
  const text = runs(item.text)
  if (!item.missing) return text
  return [...text, ...(text.length > 0 ? [' '] : []), { text: gapWords(item.missing), gap: true }]
}

/** A list whose numbers are written out, as the structure tree must say. */
function listTag({ pen }: Stage, parent: Tag): Tag {
  const list = pen.tag(parent, 'L')
  setAttributes(list.element, { O: 'List', ListNumbering: 'Decimal' })
  return list
}
