import { useEffect } from 'react'
import { useSearchParams } from 'react-router'

/** The id, on the page, of the link of a row to which an officer comes back. */
export const rowLinkId = (key: string) => `at-${key}`

/** The row to which the address comes back; the focus goes to its link. */
export function useReturned(): string | undefined {
  const [params] = useSearchParams()
  const at = params.get('at') ?? undefined
  // The browser's focus: who comes back goes on where they were.
  useEffect(() => {
    if (at) document.getElementById(rowLinkId(at))?.focus()
  }, [at])
  return at
}
