import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { orderInForce } from '../case/ordersMade.ts'
import { interimPoints } from '../law/interim.ts'
import { compareDates } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'

const where = { step: 'court', field: 'hearing' } as const
const opening = 'An interim order is made and the full order is not decided'

/**
 * The full order is a task from the day of the interim one on, so that it is not forgotten: with a hearing before the interim
 * order ends that is only said, without one a reason is asked for. Good practice beside SPA 2019 s.5(6).
 */
export function checkFullOrder(file: CaseFile): Finding[] {
  const order = orderInForce(file)
  if (order?.kind !== 'interim') return []
  const hearing = hearings(file).full
  const { lastDay } = order.record
  const { text, authority } = interimPoints.keepWatch
  if (hearing && lastDay && compareDates(hearing, lastDay) <= 0) {
    const message = `${opening}: the full hearing is on ${longDate(hearing)}.`
    return [hints('full-order-undecided', where, message, authority)]
  }
  const why = hearing
    ? `: the full hearing on ${longDate(hearing)} comes after the interim order ends, or its end is not entered`
    : ', and no full hearing has a date: ask the court for one, or say why not'
  return [explains('full-order-not-listed', where, `${opening}${why}. ${text}`, authority)]
}
