import type { Block, Choices } from './blocks.ts'

type Table = Extract<Block, { kind: 'table' }>

/** An empty box to tick, as a text. */
export const emptyBox = '☐'

/** Questions with their boxes as the table in which they are printed; places left over in its last row are empty. */
export function choiceTable({ caption, header, answers, rows, across }: Choices): Table {
  const group = [{ header, width: 4 }, ...answers.map((answer) => ({ header: answer, width: 2 }))]
  const cells = ({ label }: Choices['rows'][number]) => [label, ...answers.map(() => emptyBox)]
  return {
    kind: 'table',
    caption,
    columns: Array.from({ length: across }, () => group).flat(),
    rows: inRows(rows, across).map((some) =>
      Array.from({ length: across }, (_, place) => {
        const row = some[place]
        return row ? cells(row) : group.map(() => '')
      }).flat(),
    ),
  }
}

/** The control that a box of that table is, by its place: its name and what it is read out as; undefined for any other cell. */
export function choiceAt(
  { header, answers, rows, across }: Choices,
  row: number,
  column: number,
): { name: string; tooltip: string } | undefined {
  const width = answers.length + 1
  const asked = rows[row * across + Math.floor(column / width)]
  const answer = answers[(column % width) - 1]
  if (!asked || answer === undefined) return undefined
  return { name: `${asked.name}-${column % width}`, tooltip: `${header} ${asked.label}: ${answer}` }
}

function inRows<T>(items: readonly T[], across: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / across) }, (_, row) =>
    items.slice(row * across, (row + 1) * across),
  )
}
