import type { CaseFile } from '../case/caseFile.ts'
import { asksForInterim, hearings } from '../case/hearings.ts'
import type { IsoDate } from '../shared/dates.ts'
import type { StepId } from './steps.ts'

/** Before which hearing a page must be finished, and the day of that hearing where it is listed. */
export type Due = { before: 'interim' | 'full'; on?: IsoDate }

/**
 * Pages on which an application for an interim order rests: its parties, the acts, the tests, the conditions, and what the court
 * must be told. The practice of the house, no rule of law.
 */
const forInterim: ReadonlySet<string> = new Set([
  ...['decision', 'route', 'applicant', 'court', 'proceedings', 'defendant', 'area', 'circumstances'],
  ...['protected', 'acts', 'witnesses', 'disclosure', 'risk', 'necessity', 'prohibitions', 'length'],
  ...['interim', 'safety'],
])

/** What can follow before the full hearing. */
const forFull: ReadonlySet<string> = new Set([
  ...['others', 'evidence', 'stalking', 'requirements', 'map', 'views', 'equality', 'statement', 'bundle'],
])

/** Before which hearing a page is due; undefined where no interim order is asked for, or the page has no such day. */
export function dueFor(step: StepId, file: Pick<CaseFile, 'court' | 'route'>): Due | undefined {
  const before = forInterim.has(step) ? 'interim' : forFull.has(step) ? 'full' : undefined
  if (before === undefined || !asksForInterim(file)) return undefined
  const days = hearings(file)
  const on = days[before]
  return { before, ...(on && { on }) }
}
