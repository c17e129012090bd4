import type { CaseFile } from '../case/caseFile.ts'
import { actPoints } from '../law/act.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'

/** Where a stalking protection order is already in force, no condition may be incompatible with it: SPA 2019 s.2(6), (7). */
export function checkExistingOrder({ necessity }: CaseFile): Finding[] {
  return (necessity?.measures ?? []).flatMap(({ id, kind, status, terms }) => {
    if (kind !== 'existingSpo' || status !== 'inForce') return []
    const { text, authority } = actPoints.earlierOrder
    const ask = terms?.trim()
      ? 'Compare each condition with its terms, and say how they fit.'
      : 'Enter its terms, compare each condition with them, and say how they fit.'
    return [explains('existing-order', placeOf('necessity', id, 'terms'), `${text} ${ask}`, authority)]
  })
}
