import type { CaseFile } from '../case/caseFile.ts'
import { actDay } from '../grounds/numbering.ts'
import { houseRule } from '../law/citations.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'

const practice = houseRule('the risk is assessed with a tool, dated and reviewed')
const at = (field: string) => ({ step: 'risk', field: `assessment.${field}` }) as const

/** The risk is assessed, on a day that has come, and not before the newest act: SPA 2019 s.1(4). */
export function checkRisk({ risk, acts }: CaseFile, today: IsoDate): Finding[] {
  const assessment = risk?.assessment
  if (assessment?.answer === 'no') {
    const message = 'There is no risk assessment yet: make one before the application, or say why not.'
    return [explains('risk-not-assessed', at('answer'), message, practice)]
  }
  if (assessment?.answer !== 'yes') return []
  const { on, reviewOn } = assessment
  return [
    ...(on && compareDates(on, today) > 0 ? [inFuture(on)] : []),
    ...(on ? olderThanActs(on, newestAct(acts?.items ?? [])) : []),
    ...(reviewOn && compareDates(reviewOn, today) < 0 ? [reviewDue(reviewOn)] : []),
  ]
}

type Acts = NonNullable<NonNullable<CaseFile['acts']>['items']>

function newestAct(items: Acts): IsoDate | undefined {
  let newest: IsoDate | undefined
  for (const act of items) {
    const day = act.kind === 'act' ? actDay(act) : undefined
    if (day && (!newest || compareDates(day, newest) > 0)) newest = day
  }
  return newest
}

function olderThanActs(on: IsoDate, newest: IsoDate | undefined): Finding[] {
  if (!newest || compareDates(on, newest) >= 0) return []
  const message = `The risk was assessed on ${longDate(on)}, before the act of ${longDate(newest)}: consider a new assessment.`
  return [hints('risk-assessed-before-newest-act', at('on'), message, practice)]
}

const inFuture = (on: IsoDate) =>
  explains(
    'risk-assessed-in-future',
    at('on'),
    `The risk assessment is dated ${longDate(on)}, which is still to come: correct the day.`,
    practice,
  )

const reviewDue = (on: IsoDate) =>
  explains(
    'risk-review-due',
    at('reviewOn'),
    `The review of the risk was due on ${longDate(on)}: review it, or say why not.`,
    practice,
  )
