import type { CaseFile } from '../case/caseFile.ts'
import { type OrderMade, type OrderRecord, ordersMade } from '../case/ordersMade.ts'
import { type OutcomeReason, outcomeReasons } from '../case/outcomeReasons.ts'
import { decidedOf, decisionsAsked, unansweredConditions } from '../conditions/conditionsMade.ts'
import { fixedPeriod } from '../law/periods/minimumPeriod.ts'
import { type IsoDate, isRealDate } from '../shared/dates.ts'

/** What became of an application. `made`: an order was made, and it is not yet recorded of each condition what the court did. */
export type OutcomeKind = 'notAsked' | 'notYet' | 'made' | 'asAsked' | 'amended' | 'refused' | 'withdrawn'

/** What became of one application, when, why if against it, and what became of each condition asked for in it. */
export type Outcome = {
  kind: OutcomeKind
  on?: IsoDate
  reason?: string
  conditions: ConditionOutcome[]
}

/** What became of one condition, by its number. */
export type ConditionOutcome = {
  number: number
  kind: 'asAsked' | 'amended' | 'refused' | 'withdrawn' | 'notRecorded'
  reason?: string
}

/** What became of the interim or of the full application. */
export function outcomeOf(file: CaseFile, order: 'interim' | 'full'): Outcome {
  const record = order === 'interim' ? file.service?.interim : file.service?.outcome
  const made = ordersMade(file).find(({ kind }) => kind === order)
  if (made) return outcomeMade(file, made)
  if (record?.result === 'discharged')
    return { kind: 'asAsked', ...(record.on && { on: record.on }), conditions: [] }
  if (record?.result === 'refused' || record?.result === 'withdrawn') return against(record, record.result)
  return { kind: isAsked(file, order) ? 'notYet' : 'notAsked', conditions: [] }
}

/** While no route is chosen either may be asked for. */
function isAsked({ route }: CaseFile, order: 'interim' | 'full'): boolean {
  if (route?.kind === 'change') return (route.order ?? order) === order
  return order === 'full' ? route?.kind !== 'interimOnly' : route?.kind !== 'full'
}

function against(record: OrderRecord, kind: 'refused' | 'withdrawn'): Outcome {
  const reason = reasonWords(record.reason, record.why)
  return { kind, ...(record.on && { on: record.on }), ...(reason && { reason }), conditions: [] }
}

function outcomeMade(file: CaseFile, order: OrderMade): Outcome {
  const conditions = conditionOutcomes(file, order)
  const { madeOn } = order.record
  return { kind: madeKind(file, order, conditions), ...(madeOn && { on: madeOn }), conditions }
}

function madeKind(file: CaseFile, order: OrderMade, conditions: readonly ConditionOutcome[]): OutcomeKind {
  if (unansweredConditions(file, order).length > 0) return 'made'
  const changed = conditions.some(({ kind }) => kind !== 'asAsked')
  return changed || otherLength(file, order) ? 'amended' : 'asAsked'
}

function conditionOutcomes(file: CaseFile, order: OrderMade): ConditionOutcome[] {
  return decisionsAsked(file, order.kind).map(({ id, number }) => ({ number, ...becameOf(order, id) }))
}

function becameOf(order: OrderMade, id: string): Omit<ConditionOutcome, 'number'> {
  const decided = decidedOf(order, id)
  if (!decided) return { kind: 'notRecorded' }
  if (decided.as !== 'refused') return { kind: decided.as === 'drafted' ? 'asAsked' : 'amended' }
  const code = order.record.conditions?.find((one) => one.id === id)?.reason
  return {
    kind: code === 'notPursued' ? 'withdrawn' : 'refused',
    ...(code && { reason: outcomeReasons[code].words }),
  }
}

/** Whether the court ordered another length than was asked for, as far as both are known. */
function otherLength(file: CaseFile, { kind, record }: OrderMade): boolean {
  const asked = lengthOfChange(file) ?? lengthOfNew(file, kind, record.madeOn)
  const ordered = record.runs === 'untilFurtherOrder' ? 'untilFurtherOrder' : record.lastDay
  return asked !== undefined && ordered !== undefined && asked !== ordered
}

/** What an order that is to be changed is to last: as asked for, or as it does. */
function lengthOfChange({ route, change }: CaseFile): string | undefined {
  if (route?.kind !== 'change') return undefined
  const length = change?.newLength?.runs ? change.newLength : change?.length
  return length?.runs === 'untilFurtherOrder' ? 'untilFurtherOrder' : length?.lastDay
}

const lengthOfNew = (file: CaseFile, kind: OrderMade['kind'], madeOn: IsoDate | undefined) =>
  kind === 'interim' ? file.interim?.lastDay : lastDayAsked(file, madeOn)

function lastDayAsked({ length }: CaseFile, madeOn: IsoDate | undefined): string | undefined {
  const period = length?.period
  if (period?.kind === 'untilFurtherOrder') return 'untilFurtherOrder'
  if (period?.kind === 'untilDay') return period.lastDay
  const { years = 0, months = 0 } = period ?? {}
  return madeOn && isRealDate(madeOn) && years + months > 0
    ? fixedPeriod(madeOn, { years, months }).lastDay
    : undefined
}

function reasonWords(code: OutcomeReason | undefined, typed: string | undefined): string | undefined {
  const said = typed?.trim()
  if (!code) return said || undefined
  return code === 'other' && said ? `${outcomeReasons.other.words}: ${said}` : outcomeReasons[code].words
}
