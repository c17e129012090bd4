import type { Block, TableColumn, Text } from '#src/documents/blocks.ts'
import { bareWords } from '#src/documents/markedRuns.ts'
import { sequence } from './sequence.ts'
import { TextView } from './TextView.tsx'

type Table = Extract<Block, { kind: 'table' }>

/** A table with its caption, headers of columns and rows, or the sentence that says it is empty. */
export function TableView({ table }: { table: Table }) {
  if (table.rows.length === 0 && table.empty !== undefined) return <p>{bareWords(table.empty)}</p>
  const total = table.columns.reduce((sum, column) => sum + column.width, 0)

  return (
    <table>
      <caption>{bareWords(table.caption)}</caption>
      <colgroup>
        {sequence(table.columns, ({ width }) => (
          <col className={shareClass(width / total)} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {sequence(table.columns, ({ header }) => (
            <th scope="col">{bareWords(header)}</th>
          ))}
        </tr>
      </thead>
      <tbody>{sequence(table.rows, (row) => rowView(row, table.columns))}</tbody>
    </table>
  )
}

/** The class of a column's share of the width, to the nearest twentieth: "share-5" to "share-100". */
export function shareClass(share: number): string {
  return `share-${Math.max(1, Math.round(share * 20)) * 5}`
}

function rowView(row: readonly Text[], columns: readonly TableColumn[]) {
  return (
    <tr>
      {sequence(row, (cell, place) =>
        columns[place]?.rowHeader ? (
          <th scope="row">
            <TextView text={cell} />
          </th>
        ) : (
          <td>
            <TextView text={cell} />
          </td>
        ),
      )}
    </tr>
  )
}
