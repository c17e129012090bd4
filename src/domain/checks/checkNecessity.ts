import type { CaseFile } from '../case/caseFile.ts'
import { actDay } from '../grounds/numbering.ts'
import { spa } from '../law/citations.ts'
import { addMonths, compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { hints } from './makeFinding.ts'

/** Months without an act after which the court is likely to ask why the order is needed now. */
export const quietMonths = 6

/** Old acts count, and there is no time limit; but the risk and the need must be present: SPA 2019 s.1(1)(c). */
export function checkNecessity({ acts }: CaseFile, today: IsoDate): Finding[] {
  let newest = ''
  for (const act of acts?.items ?? []) {
    const day = act.when?.precision === 'between' ? act.when.to : actDay(act)
    if (act.kind === 'act' && day && day > newest) newest = day
  }
  if (!newest || compareDates(addMonths(newest, quietMonths), today) >= 0) return []
  const message = `The newest act was on ${longDate(newest)}: show why the risk and the need for an order are present now.`
  return [hints('necessity-no-recent-act', { step: 'necessity', field: 'whyNow' }, message, spa('s.1(1)(c)'))]
}
