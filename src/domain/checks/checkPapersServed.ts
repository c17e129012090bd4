import type { CaseFile } from '../case/caseFile.ts'
import { noticeServedOn, paperServices } from '../case/paperServices.ts'
import { her, houseRule } from '../law/citations.ts'
import { compareDates, type IsoDate, isRealDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'

/** What is recorded of the service of papers: no day still to come, and the same day of the hearsay notice on both pages. */
export function checkPapersServed(file: CaseFile, today: IsoDate): Finding[] {
  return [
    ...paperServices(file).flatMap(({ how }, at) =>
      how?.on && isRealDate(how.on) && compareDates(how.on, today) > 0 ? [toCome(at, how.on)] : [],
    ),
    ...noticeFindings(file),
  ]
}

function noticeFindings(file: CaseFile): Finding[] {
  const recorded = noticeServedOn(file)
  const notice = file.witnesses?.hearsayNotice
  if (!recorded || !notice?.status) return []
  if (notice.status !== 'served') return [notSaid(recorded)]
  return notice.on && notice.on !== recorded ? [differs(recorded, notice.on)] : []
}

const toCome = (at: number, on: IsoDate) =>
  explains(
    'papers-served-in-future',
    { step: 'papersServed', field: `served.services.${at}.how.on` },
    `Papers are said to be served on ${longDate(on)}, which is still to come: correct it.`,
    houseRule('a service is recorded once it has happened'),
  )

const other = { step: 'papersServed', field: 'served.services' } as const
const where = { step: 'witnesses', field: 'hearsayNotice' } as const

const notSaid = (recorded: IsoDate) => ({
  ...explains(
    'hearsay-service-not-said',
    where,
    `The hearsay notice is recorded among the papers as served on ${longDate(recorded)}. The page on witnesses does not say so: choose that it was served, and enter that day.`,
    her('r.3(1)'),
  ),
  other,
})

const differs = (recorded: IsoDate, said: IsoDate) => ({
  ...explains(
    'hearsay-service-differs',
    where,
    `The hearsay notice counts as served on ${longDate(recorded)} by the record of service, and was served on ${longDate(said)} by the page on witnesses: correct one of them.`,
    her('r.3(1)'),
  ),
  other,
})
