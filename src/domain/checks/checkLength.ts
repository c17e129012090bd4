import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { actPoints } from '../law/act.ts'
import { spa } from '../law/citations.ts'
import { fixedPeriod, isLengthEnough, isLongEnough, minimumPeriod } from '../law/periods/minimumPeriod.ts'
import { counted } from '../shared/counted.ts'
import { compareDates, daysBetween, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains, hints, stops } from './makeFinding.ts'
import { type NumberedCondition, numberedConditions } from './numberedItems.ts'

/** A full order lasts at least two years or until a further order, and no condition outlasts it: SPA 2019 s.3. */
export function checkLength(file: CaseFile, today: IsoDate): Finding[] {
  if (file.route?.kind === 'interimOnly') return []
  const listed = hearings(file).full
  const made = listed ?? today
  return [
    ...periodFindings(file.length?.period, made),
    ...marginFindings(file.length?.period, listed, made),
    ...numberedConditions(file).flatMap((item) => conditionFindings(item, file.length?.period, made)),
  ]
}

type Length = NonNullable<NonNullable<CaseFile['length']>['period']>

function periodFindings(period: Length | undefined, made: IsoDate): Finding[] {
  if (period?.kind === 'forLength') {
    const length = wholeLength(period)
    if (!length || isLengthEnough(length)) return []
    const message =
      'A full order with a fixed period must last at least two years: ask for two years or more.'
    return [stops('length-under-two-years', at('years'), message, spa('s.3(2)'))]
  }
  if (period?.kind !== 'untilDay' || !period.lastDay || isLongEnough(made, period.lastDay)) return []
  const message = `A full order made on ${longDate(made)} must last until at least ${longDate(minimumPeriod(made).lastDay)}: choose a later last day.`
  return [stops('length-under-two-years', at('lastDay'), message, spa('s.3(2)'))]
}

const leastMargin = 90

/** A last day is fixed while the day of the order is not: a later order would be shorter. */
function marginFindings(period: Length | undefined, listed: IsoDate | undefined, made: IsoDate): Finding[] {
  const last = period?.kind === 'untilDay' ? period.lastDay : undefined
  if (!last || !isLongEnough(made, last)) return []
  const margin = daysBetween(minimumPeriod(made).lastDay, last)
  if (listed && margin >= leastMargin) return []
  const why = listed
    ? `If the order is made more than ${counted(margin, 'day')} after ${longDate(made)}`
    : `No full hearing is listed. If the order is made more than ${counted(margin, 'day')} from today`
  const message = `${why}, it would last less than two years: ask for a number of years instead, or say why the last day is fixed.`
  return [explains('length-margin-small', at('lastDay'), message, spa('s.3(2)'))]
}

function conditionFindings(
  { condition, name, at: here }: NumberedCondition,
  order: Length | undefined,
  made: IsoDate,
): Finding[] {
  const last = condition.period?.runs === 'until' ? condition.period.lastDay : undefined
  if (!last) return []
  const where = here('period')
  if (compareDates(last, made) < 0) return [endsFirst(name, where, last)]
  const outlasts = outlastsOrder(name, where, last, order, made)
  if (outlasts) return [outlasts]
  return isLongEnough(made, last) ? [] : [shorter(name, where)]
}

function outlastsOrder(
  name: string,
  where: Finding['where'],
  last: IsoDate,
  order: Length | undefined,
  made: IsoDate,
): Finding | undefined {
  if (order?.kind === 'untilDay' && order.lastDay && compareDates(last, order.lastDay) > 0) {
    const message = `${name}: it would last longer than the order, which ends on ${longDate(order.lastDay)}. Shorten it, or lengthen the order.`
    return stops('condition-outlasts-order', where, message, spa('s.3(1)'))
  }
  const length = order?.kind === 'forLength' ? wholeLength(order) : undefined
  const end = length && fixedPeriod(made, length).lastDay
  if (!end || compareDates(last, end) <= 0) return undefined
  const message = `${name}: it ends after ${longDate(end)}, the last day of the order if that is made on ${longDate(made)}. Shorten it, or say why.`
  return explains('condition-may-outlast-order', where, message, spa('s.3(1)'))
}

function wholeLength({ years, months }: Length): { years: number; months: number } | undefined {
  return years === undefined && months === undefined ? undefined : { years: years ?? 0, months: months ?? 0 }
}

const at = (field: string) => ({ step: 'length', field: `period.${field}` }) as const

const endsFirst = (name: string, where: Finding['where'], last: IsoDate) =>
  explains(
    'condition-ends-before-order',
    where,
    `${name}: it would end on ${longDate(last)}, before the order is likely to be made. Choose a later day.`,
    spa('s.3(3)'),
  )

const shorter = (name: string, where: Finding['where']) =>
  hints(
    'condition-under-two-years',
    where,
    `${name}: it lasts less than two years. ${actPoints.differentPeriods.caution}`,
    actPoints.differentPeriods.authority,
  )
