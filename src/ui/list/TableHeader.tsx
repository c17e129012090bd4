import { classNames } from '../page/classNames.ts'

/** The order of a table: by which column, and which way. */
export type Sort = { column: string; direction: 'ascending' | 'descending' }

type Props = {
  id: string
  header: string
  numeric?: boolean
  sortable?: boolean
  sort: Sort | undefined
  onSort: ((sort: Sort) => void) | undefined
}

/** A column's head; a sortable one holds a button and says its order. */
export function TableHeader({ id, header, numeric = false, sortable = false, sort, onSort }: Props) {
  const className = classNames('govuk-table__header', numeric && 'govuk-table__header--numeric')
  if (!sortable || !onSort) {
    return (
      <th scope="col" className={className}>
        {header}
      </th>
    )
  }
  const direction = sort?.column === id ? sort.direction : 'none'
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <button
        type="button"
        className="app-sort"
        onClick={() =>
          onSort({ column: id, direction: direction === 'ascending' ? 'descending' : 'ascending' })
        }
      >
        {header}
        <span className={`app-sort__mark app-sort__mark--${direction}`} aria-hidden="true" />
      </button>
    </th>
  )
}
