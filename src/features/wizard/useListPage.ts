import { useLocation, useSearchParams } from 'react-router'

/** How many rows one page of a list shows. */
export const rowsOnPage = 25

/** The page of a list that the address asks for: which rows it shows, and the addresses of the others. */
export function useListPage(rows: number) {
  const [params] = useSearchParams()
  const { pathname } = useLocation()
  const pages = Math.max(1, Math.ceil(rows / rowsOnPage))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(params.get('page'))) || 1))
  return {
    page,
    pages,
    from: (page - 1) * rowsOnPage,
    to: Math.min(page * rowsOnPage, rows),
    href: (at: number) => (at > 1 ? `${pathname}?page=${at}` : pathname),
  }
}
