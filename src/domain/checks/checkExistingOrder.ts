import type { CaseFile } from '../case/caseFile.ts'
import { actPoints } from '../law/act.ts'
import { spa } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { stops } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'

/** Where a stalking protection order is already in force, no condition may be incompatible with it: SPA 2019 s.2(6), (7). */
export function checkExistingOrder({ necessity }: CaseFile): Finding[] {
  return (necessity?.measures ?? []).flatMap(({ id, kind, status, terms, compared }): Finding[] => {
    if (kind !== 'existingSpo' || status !== 'inForce') return []
    const { text } = actPoints.earlierOrder
    if (!terms?.trim()) {
      const where = placeOf('necessity', id, 'terms')
      return [stops('existing-order-without-terms', where, `${text} Enter its terms.`, spa('s.2(7)'))]
    }
    if (compared?.trim()) return []
    const ask = 'Compare each condition with its terms, and record what you found.'
    return [stops('existing-order', placeOf('necessity', id, 'compared'), `${text} ${ask}`, spa('s.2(7)'))]
  })
}
