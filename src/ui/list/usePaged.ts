import { useState } from 'react'

/** How many rows of a list are shown at once. */
const rowsAtOnce = 25

type Options = {
  /** The place, from 0, of the row that must be on the page at the start. */
  first?: number
  /** How many rows stand on one page. */
  size?: number
}

/** One page of a list, and the way to the others. `from` and `to` are places counted from 1. */
export function usePaged<T>(list: readonly T[], { first = 0, size = rowsAtOnce }: Options = {}) {
  const [wanted, setPage] = useState(Math.floor(Math.max(0, first) / size))
  const last = Math.max(0, Math.ceil(list.length / size) - 1)
  const page = Math.min(wanted, last)
  const from = page * size
  return {
    rows: list.slice(from, from + size),
    from: Math.min(from + 1, list.length),
    to: Math.min(from + size, list.length),
    of: list.length,
    size,
    previous: page > 0 ? () => setPage(page - 1) : undefined,
    next: page < last ? () => setPage(page + 1) : undefined,
    start: () => setPage(0),
  }
}

export type Paged = Omit<ReturnType<typeof usePaged>, 'rows' | 'start'>
