import { useState } from 'react'
import type { ExhibitBlackout, ExhibitFile } from '#src/domain/case/evidence.ts'

/** Which page is shown, and which others to go to. */
export function usePages(file: ExhibitFile, toLookAt: readonly number[], areas: readonly ExhibitBlackout[]) {
  const [page, setPage] = useState(1)
  const of = file.pages.length
  const black = new Set(areas.map((area) => area.page))
  const clear = file.pages.flatMap((_, at) => (black.has(at + 1) ? [] : [at + 1]))
  return {
    page,
    of,
    go: setPage,
    nextToLookAt: after(toLookAt, page),
    nextClear: after(clear, page),
  }
}

/** The next of some pages after this one, from the start again once the end is reached; not this one. */
function after(pages: readonly number[], page: number): number | undefined {
  return pages.find((one) => one > page) ?? pages.find((one) => one < page)
}
