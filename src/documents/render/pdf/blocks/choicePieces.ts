import type { Choices } from '#src/documents/blocks.ts'
import { choiceAt, choiceTable } from '#src/documents/choiceTable.ts'
import { printable } from '#src/domain/shared/printable.ts'
import { rectangle } from '../page/pen.ts'
import type { Piece } from '../page/piece.ts'
import { ink } from '../style.ts'
import type { Stage } from './stage.ts'
import { type Cell, cellInset } from './tableGrid.ts'
import { type ControlAt, tablePieces } from './tablePieces.ts'

const side = 11

/** Questions with boxes to tick as a table; in a fillable paper each box is a control. */
export function choicePieces(choices: Choices, stage: Stage): Piece[] {
  return tablePieces(choiceTable(choices), stage, stage.fields && controls(choices, stage))
}

function controls(choices: Choices, { pen, fields }: Stage): ControlAt {
  return (row, place, cell) => {
    const asked = choiceAt(choices, row, place)
    if (!asked) return cell
    const tag = pen.tag(cell.tag, 'Form')
    return { ...cell, lines: [], control: (top) => draw(top, cell, { ...asked, tag }) }
  }

  function draw(
    top: number,
    { column, type }: Cell,
    { name, tooltip, tag }: { name: string; tooltip: string; tag: Cell['tag'] },
  ): void {
    const [x, y] = [column.x + cellInset.x, top + (type.leading - side) / 2]
    pen.artifact(rectangle(x, y, side, side, { line: ink.black, weight: 0.8 }))
    fields?.add({
      name,
      tooltip: printable(tooltip),
      control: 'checkbox',
      value: '',
      checked: false,
      tag,
      x,
      top: y,
      width: side,
      height: side,
    })
  }
}
