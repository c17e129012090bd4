import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { notificationDuty } from '#src/domain/law/notification.ts'
import { compareDates, type IsoDate, isRealDate } from '#src/domain/shared/dates.ts'

/** What this page knows of an order, as far as it is entered. */
type Outcome = {
  result?: string | undefined
  order?: 'full' | 'interim' | undefined
  madeOn?: string | undefined
  replacesInterim?: { answer?: string | undefined } | undefined
  served?: { answer?: string | undefined; on?: string | undefined } | undefined
}

/** The duty to notify under the order of this page. Before a decision it is the duty under an order of its own. */
export function dutyOf(outcome: Outcome, { circumstances }: Pick<CaseFile, 'circumstances'>) {
  return notificationDuty({
    order: outcome.order ?? 'full',
    replacesInterim: outcome.result === 'made' && outcome.replacesInterim?.answer === 'yes',
    underPart2: circumstances?.sexOffenderNotification?.answer === 'yes',
  })
}

/** The day of service that is recorded, once it is a day that exists. */
export function serviceDay({ result, served }: Outcome): IsoDate | undefined {
  const day = result === 'made' && served?.answer === 'yes' ? served.on : undefined
  return day && isRealDate(day) ? day : undefined
}

/** From which day on service is possible: the latest of today, the day the order was made, and the hearing. */
export function firstPossibleDay(
  outcome: Outcome,
  { court }: Pick<CaseFile, 'court'>,
  today: IsoDate,
): IsoDate {
  const decided = outcome.result === 'made' ? outcome.madeOn : listedOn(court)
  const known = decided && isRealDate(decided) ? [today, decided] : [today]
  return known.toSorted(compareDates).at(-1) ?? today
}

function listedOn(court: CaseFile['court']): IsoDate | undefined {
  return court?.hearing?.listed === 'yes' ? court.hearing.on : undefined
}
