import { useState } from 'react'

/** How many rows of a list are shown at once. */
export const pageSize = 25

/** One page of a list, and the way to the others. `first` is the place, from 0, of the row that must be on the page at the start. */
export function usePaged<T>(list: readonly T[], first = 0) {
  const [wanted, setPage] = useState(Math.floor(Math.max(0, first) / pageSize))
  const last = Math.max(0, Math.ceil(list.length / pageSize) - 1)
  const page = Math.min(wanted, last)
  const from = page * pageSize
  return {
    rows: list.slice(from, from + pageSize),
    from: from + 1,
    to: Math.min(from + pageSize, list.length),
    of: list.length,
    previous: page > 0 ? () => setPage(page - 1) : undefined,
    next: page < last ? () => setPage(page + 1) : undefined,
  }
}

export type Paged = Omit<ReturnType<typeof usePaged>, 'rows'>
