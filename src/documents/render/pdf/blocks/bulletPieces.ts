import type { Block } from '#src/documents/blocks.ts'
import { runs } from '#src/documents/runs.ts'
import { setAttributes } from '../kit.ts'
import type { Piece } from '../page/piece.ts'
import { sheet, textWidth, type } from '../style.ts'
import { itemPieces } from './itemPieces.ts'
import type { Stage } from './stage.ts'

const hang = 16

export function bulletPieces(block: Extract<Block, { kind: 'bullets' }>, stage: Stage): Piece[] {
  const { pen } = stage
  const items = block.items.filter((item) => runs(item).length > 0)
  if (items.length === 0) return []
  const list = pen.tag(stage.root, 'L')
  setAttributes(list.element, { O: 'List', ListNumbering: 'Disc' })
  const column = { x: sheet.margin + 6, width: textWidth - 6 }

  return items.flatMap((body, index) => {
    const row = pen.tag(list, 'LI')
    const labelTag = pen.tag(row, 'Lbl')
    const bodyTag = pen.tag(row, 'LBody')
    const before = index === 0 ? 6 : 3
    return itemPieces({ label: '•', labelTag, body, bodyTag, type: type.body, column, before }, hang, stage)
  })
}
