import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { noticeServed, noticeServedOn } from '../case/paperServices.ts'
import { mayRestOnHearsay } from '../grounds/restsOnHearsay.ts'
import { cea, her } from '../law/citations.ts'
import { hearsayPoints } from '../law/hearsay.ts'
import { hearsayNotice, isHearsayNoticeInTime } from '../law/periods/hearsayNotice.ts'
import { counted } from '../shared/counted.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'

/** Hearsay needs a notice in time, or a request for a shorter time; a late one goes to weight and costs: CEA 1995 s.2, HER 1999 r.3. */
export function checkHearsayNotice(file: CaseFile, today: IsoDate): Finding[] {
  return [...accountFindings(file), ...noticeFindings(file, today)]
}

/** One finding for all acts: the chronology prints of each that it is not stated. */
function accountFindings({ acts }: CaseFile): Finding[] {
  const open = (acts?.items ?? []).filter(({ account }) => !account?.kind).length
  return open > 0 ? [accountNotSaid(open)] : []
}

function noticeFindings(file: CaseFile, today: IsoDate): Finding[] {
  const { witnesses } = file
  const notice = witnesses?.hearsayNotice
  const served = noticeServed(file)?.on
  if ((!notice?.status && !served) || !mayRestOnHearsay(file)) return []
  if (notice?.status === 'notNeeded' && !served) return [needed()]
  const said = notice?.status === 'served' ? notice.on : undefined
  // What was posted may count as served on a day still to come.
  const future =
    said && said !== noticeServedOn(file) && compareDates(said, today) > 0 ? [servedInFuture(said)] : []
  const hearing = hearings(file).first
  if (!hearing) return [...future, notListed()]
  return [...future, ...timeFindings(served ?? today, hearing, witnesses?.shorterTime?.asked === 'yes')]
}

function timeFindings(day: IsoDate, hearing: IsoDate, askedForLess: boolean): Finding[] {
  if (isHearsayNoticeInTime(day, hearing)) return askedForLess ? [requestNotNeeded(hearing)] : []
  return [askedForLess ? shortWithRequest(hearing) : late(hearing)]
}

const where = { step: 'witnesses', field: 'hearsayNotice' } as const
const lastDay = (hearing: IsoDate) => longDate(hearsayNotice(hearing).lastDay)

const accountNotSaid = (count: number) =>
  explains(
    'act-account-not-said',
    { step: 'acts', field: 'items' },
    `Of ${counted(count, 'entry', 'entries')} of the chronology it is not said whether it is first-hand, a record or hearsay, and the chronology says so: choose one for each, or say why not.`,
    cea('s.2'),
  )

const needed = () =>
  explains(
    'hearsay-notice-needed',
    where,
    'The application relies on an account that is passed on, a record, a risk assessment or a witness who is not called. Any of these can be hearsay, but no notice is planned: plan a notice, or say why none is needed.',
    cea('s.2'),
  )

const servedInFuture = (on: IsoDate) =>
  explains(
    'hearsay-notice-in-future',
    where,
    `The hearsay notice is said to be served on ${longDate(on)}, which is still to come: correct it.`,
    her('r.3'),
  )

const notListed = () =>
  hints(
    'hearsay-hearing-not-listed',
    where,
    'The hearing has no date yet, so the last day for the hearsay notice cannot be worked out: serve the notice early.',
    her('r.3(1)'),
  )

const late = (hearing: IsoDate) =>
  explains(
    'hearsay-notice-late',
    where,
    `The last day to serve the hearsay notice in time is ${lastDay(hearing)}: ask the court for a shorter time, or say why not. ${hearsayPoints.lateNotice.text}`,
    hearsayNotice(hearing).authority,
  )

const shortWithRequest = (hearing: IsoDate) =>
  hints(
    'hearsay-notice-short',
    where,
    `The notice comes after ${lastDay(hearing)}, the last day in time. You ask for a shorter time, which the court may refuse.`,
    hearsayPoints.shorterTime.authority,
  )

const requestNotNeeded = (hearing: IsoDate) =>
  hints(
    'hearsay-request-not-needed',
    { step: 'witnesses', field: 'shorterTime' },
    `A notice served by ${lastDay(hearing)} is in time: a request for a shorter time may not be needed.`,
    hearsayPoints.shorterTime.authority,
  )
