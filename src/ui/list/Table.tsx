import type { ReactNode } from 'react'
import { classNames } from '../page/classNames.ts'
import { type Sort, TableHeader } from './TableHeader.tsx'

export type Column<Row> = {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  numeric?: boolean
  /** This column names its row, as with an act's number. */
  rowHeader?: boolean
  sortable?: boolean
}

type Props<Row> = {
  caption: string
  captionSize?: 's' | 'm' | 'l'
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  small?: boolean
  /** On a narrow page each row is a card, and each cell says which column it is of. */
  stacks?: boolean
  /** How the rows are sorted now. The caller sorts; the table shows it and says when another order is asked for. */
  sort?: Sort | undefined
  onSort?: (sort: Sort) => void
}

/** A table with a caption; wide ones scroll inside their own frame, which the keyboard can reach. */
export function Table<Row>(props: Props<Row>) {
  const {
    caption,
    captionSize = 'm',
    captionHidden = false,
    columns,
    rows,
    rowKey,
    small,
    stacks = false,
    sort,
    onSort,
  } = props
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
    <section className="app-table-frame" aria-label={caption} tabIndex={0}>
      <table
        className={classNames(
          'govuk-table',
          small && 'govuk-table--small-text-until-tablet',
          stacks && 'app-table--stacks',
        )}
      >
        <caption
          className={classNames(
            'govuk-table__caption',
            captionHidden ? 'govuk-visually-hidden' : `govuk-table__caption--${captionSize}`,
          )}
        >
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column) => (
              <TableHeader key={column.id} {...column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <tr className="govuk-table__row" key={rowKey(row)}>
              {columns.map((column) => (
                <TableCell key={column.id} column={column} row={row} labelled={stacks} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type CellProps<Row> = { column: Column<Row>; row: Row; labelled: boolean }

function TableCell<Row>({ column, row, labelled }: CellProps<Row>) {
  if (column.rowHeader) {
    return (
      <th scope="row" className="govuk-table__header">
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td
      className={classNames('govuk-table__cell', column.numeric && 'govuk-table__cell--numeric')}
      {...(labelled && { 'data-label': column.header })}
    >
      {column.cell(row)}
    </td>
  )
}
