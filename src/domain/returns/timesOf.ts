import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { compareDates, daysBetween, type IsoDate, isRealDate } from '../shared/dates.ts'

export type TimeOf =
  | 'report'
  | 'application'
  | 'interimHearing'
  | 'fullHearing'
  | 'interimDecision'
  | 'fullDecision'
  | 'interimService'
  | 'fullService'

/** A day on the way of the application, and how many days after the first report it was, where that is known. */
export type TimeTaken = { what: TimeOf; on: IsoDate; after?: number }

/** The days on the way from the first report to the service of the orders, as far as they are recorded, in that order. */
export function timesOf(file: CaseFile): TimeTaken[] {
  const { interim, full } = hearings(file)
  const report = firstReport(file)
  const days: [TimeOf, IsoDate | undefined][] = [
    ['report', report],
    ['application', file.marks?.lodgedOn],
    ['interimHearing', interim],
    ['fullHearing', full],
    ['interimDecision', decidedOn(file.service?.interim)],
    ['fullDecision', decidedOn(file.service?.outcome)],
    ['interimService', servedOn(file.service?.interim)],
    ['fullService', servedOn(file.service?.outcome)],
  ]
  return days.flatMap(([what, on]) => {
    if (!on || !isRealDate(on)) return []
    return [{ what, on, ...(report && what !== 'report' && { after: daysBetween(report, on) }) }]
  })
}

/** The first day on which an act of the case was reported, by the chronology; where no report stands there, the day entered for the returns. */
export function firstReport({ acts, returns }: Pick<CaseFile, 'acts' | 'returns'>): IsoDate | undefined {
  return reportedInActs({ acts }) ?? real(returns?.firstReportOn)
}

/** The first day on which an act was reported, by the chronology alone. */
export function reportedInActs({ acts }: Pick<CaseFile, 'acts'>): IsoDate | undefined {
  const days = (acts?.items ?? []).flatMap(({ reported }) => real(reported?.on) ?? [])
  return days.toSorted(compareDates)[0]
}

type Decision = NonNullable<CaseFile['service']>['interim']

function decidedOn(decision: Decision): IsoDate | undefined {
  return decision?.result === 'made' ? decision.madeOn : against(decision)
}

const against = (decision: Decision) =>
  decision?.result === 'refused' || decision?.result === 'withdrawn' || decision?.result === 'discharged'
    ? decision.on
    : undefined

const servedOn = (decision: Decision) =>
  decision?.result === 'made' && decision.served?.answer === 'yes' ? decision.served.on : undefined

const real = (day: IsoDate | undefined) => (day && isRealDate(day) ? day : undefined)
