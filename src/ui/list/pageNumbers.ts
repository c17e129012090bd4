/** The numbers a pager shows: first, last, the page and two each side; a word where numbers are left out. */
export function pageNumbers(page: number, pages: number): (number | 'before' | 'after')[] {
  const from = page - 2 <= 3 ? 2 : page - 2
  const to = page + 2 >= pages - 2 ? pages - 1 : page + 2
  const middle = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
  return [
    1,
    ...(from > 2 ? (['before'] as const) : []),
    ...middle,
    ...(to < pages - 1 ? (['after'] as const) : []),
    ...(pages > 1 ? [pages] : []),
  ]
}
