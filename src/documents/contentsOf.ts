import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { Audience } from './blocks.ts'

/** One paper of the served pack, as lists of it name it. */
export type ListedPaper = { code: string; title: string }

/** What is asked of a row of the list of papers here. */
type Row = {
  code: string
  title: string
  applies: (served: ServedCase) => boolean
  audiences?: (served: ServedCase) => readonly Audience[]
}

/** Served with the order or lodged after service: no part of what is served with the application. */
const later: ReadonlySet<string> = new Set(['D10', 'D10o', 'D12', 'D12w', 'D14', 'D14e', 'D14w', 'D26'])

/** Whether a paper of the served pack, by its code, is one of those that are served before the court decides. */
export const isServedFirst = (code: string): boolean => !later.has(code)

/**
 * The papers that are served with the application, in the order of the list of papers: what the record of service, the paper
 * that explains the summons and the page on service all name.
 */
export function contentsOf(rows: readonly Row[], served: ServedCase): ListedPaper[] {
  return rows
    .filter(
      ({ code, applies, audiences }) =>
        isServedFirst(code) && applies(served) && audiences?.(served).includes('serve-and-lodge'),
    )
    .map(({ code, title }) => ({ code, title }))
}
