import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { hearsayPoints } from '#src/domain/law/hearsay.ts'
import {
  hearsayNoticeByPost,
  hearsayNoticeDays,
  hearsayNotice as lastDayFor,
} from '#src/domain/law/periods/hearsayNotice.ts'
import { compareDates, type IsoDate, weekdayDate } from '#src/domain/shared/dates.ts'
import type { Block, Text } from '../blocks.ts'
import { paragraph } from '../paragraphs.ts'
import { sentences } from '../phrase.ts'
import { summonedTo } from '../summons/summonedTo.ts'
import { told } from '../told.ts'
import { ruleOf, statedHere } from './ofRules.ts'

/**
 * By when the notice is to be served for each hearing that has a day, whether it was, and the request to shorten the time:
 * HER 1999 r.3(1) to (3). Until service is recorded, `today` decides whether there is still time.
 */
export function noticeTime(served: ServedCase, today: IsoDate): Block[] {
  const { notice } = served.hearsay
  const servedOn = notice?.status === 'served' ? notice.on : undefined
  const all = summonedTo(served).flatMap(({ of, on }) => (on ? [{ of, on }] : []))
  const late = all.filter(({ on }) => compareDates(servedOn ?? today, lastDayFor(on).lastDay) > 0)
  return [
    { kind: 'heading', level: 2, text: 'When the notice is served' },
    paragraph(
      sentences(
        servedOn && `It is recorded that this notice was served on ${weekdayDate(servedOn)}.`,
        `It is due not less than ${hearsayNoticeDays} days before the hearing (${ruleOf(lastDayFor(today).authority)}). The days are counted here as clear days, which is the stricter reading of the rule.`,
        all.length === 0 && 'No hearing has a day yet.',
      ),
      all.map((hearing) => timeFor(hearing, all.length > 1, servedOn, today)),
    ),
    ...shorterTime(served, late.length > 0),
  ]
}

type Hearing = { of: 'interim' | 'full'; on: IsoDate }

function timeFor({ of, on }: Hearing, several: boolean, servedOn: IsoDate | undefined, today: IsoDate): Text {
  const { lastDay } = lastDayFor(on)
  const hearing = `For the ${several || of === 'interim' ? `${of} hearing` : 'hearing'} on ${weekdayDate(on)} the last day is ${weekdayDate(lastDay)}`
  const isLate = compareDates(servedOn ?? today, lastDay) > 0
  if (servedOn) return `${hearing}: the notice was served ${isLate ? 'after it' : 'in time'}.`
  if (isLate) return `${hearing}, which has passed.`
  return `${hearing}; by first-class post it is to be posted by ${weekdayDate(hearsayNoticeByPost(on).lastDay)}.`
}

function shorterTime({ hearsay }: ServedCase, isLate: boolean): Block[] {
  if (hearsay.shorterTime?.asked === 'yes')
    return told(
      hearsay.shorterTime.why,
      { what: 'why the court should shorten the time', step: 'witnesses' },
      `Where the time is short, the applicant asks the court to shorten it (${ruleOf(hearsayPoints.shorterTime.authority)})`,
    )
  return isLate
    ? [paragraph(sentences(statedHere(hearsayPoints.courtsOwnMotion), statedHere(hearsayPoints.lateNotice)))]
    : []
}
