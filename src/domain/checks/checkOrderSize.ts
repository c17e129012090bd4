import type { CaseFile } from '../case/caseFile.ts'
import type { IsoDate } from '../shared/dates.ts'
import { clauseOf } from '../wordingRules/clause.ts'
import { r50 } from '../wordingRules/rules/r50.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'

/** An order, an interim order, or what it says on devices, is no longer than anybody can keep in mind: said once of the whole. */
export function checkOrderSize(file: CaseFile, today: IsoDate): Finding[] {
  const said = r50.remarks(clauseOf({ kind: 'prohibition', text: '' }, []), { slices: file, today })
  if (said.length === 0) return []
  const message = said.map((remark) => remark.message).join(' ')
  return [explains('order-many-conditions', { step: 'prohibitions' }, message, r50.authority)]
}
