import type { CaseFile } from '../case/caseFile.ts'
import { crimeAndPolicingAct, guidanceNotRead, lawCheckedOn } from '../law/regime.ts'
import { withCaution } from '../law/statement.ts'
import { addMonths, compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'

/** Months after which the law in this product should be compared with its sources again. */
export const lawGoodForMonths = 12
/** Months after which the search for an order that a court made itself should be done again. */
export const searchGoodForMonths = 1

/** Which law was used, and whether a court may already have made an order of its own motion. */
export function checkRegime({ proceedings }: CaseFile, today: IsoDate): Finding[] {
  const search = proceedings?.courtMadeOrder
  const checkedOn = search?.answer === 'yes' ? search.checkedOn : undefined
  return [
    ...(search?.answer === 'no' || search?.answer === 'notKnown' ? [notChecked()] : []),
    ...(checkedOn && compareDates(checkedOn, today) > 0 ? [checkedInFuture(checkedOn)] : []),
    ...(checkedOn && compareDates(addMonths(checkedOn, searchGoodForMonths), today) < 0
      ? [checkAgain(checkedOn)]
      : []),
    ...(compareDates(addMonths(lawCheckedOn, lawGoodForMonths), today) < 0 ? [lawIsOld()] : []),
  ]
}

const where = { step: 'proceedings', field: 'courtMadeOrder' } as const

const notChecked = () =>
  explains(
    'court-made-order-not-checked',
    where,
    `Nobody has checked for an order that a court made itself: check, or say why not. ${withCaution(crimeAndPolicingAct)}`,
    crimeAndPolicingAct.authority,
  )

const checkedInFuture = (on: IsoDate) =>
  explains(
    'court-made-order-checked-in-future',
    where,
    `The check is dated ${longDate(on)}, which is still to come: correct the day.`,
    crimeAndPolicingAct.authority,
  )

const checkAgain = (on: IsoDate) =>
  hints(
    'court-made-order-check-old',
    where,
    `The check for an order that a court made itself was on ${longDate(on)}: check again before the hearing.`,
    crimeAndPolicingAct.authority,
  )

const lawIsOld = () =>
  explains(
    'law-not-checked-lately',
    { step: 'answers' },
    `The law here was last compared with its sources on ${longDate(lawCheckedOn)}: confirm with legal services that it has not changed.`,
    guidanceNotRead.authority,
  )
