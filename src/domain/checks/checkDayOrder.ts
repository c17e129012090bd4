import type { CaseFile } from '../case/caseFile.ts'
import { paperServices } from '../case/paperServices.ts'
import { houseRule } from '../law/citations.ts'
import { compareDates, type IsoDate, isRealDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding, Where } from './finding.ts'
import { explains } from './makeFinding.ts'

/** Days of what has happened that are still to come, and papers that are dated or authorised after their service. */
export function checkDayOrder(file: CaseFile, today: IsoDate): Finding[] {
  return [
    ...happened(file).flatMap((one) => (isAfter(one.on, today) ? [toCome(one)] : [])),
    ...services(file),
  ]
}

type Happened = { what: string; on: IsoDate | undefined; where: Where }

function happened({ change, equality, returns }: CaseFile): Happened[] {
  return [
    { what: 'The order', on: change?.madeOn, where: { step: 'change', field: 'madeOn' } },
    ...(change?.consents ?? []).map(({ on }, at) => ({
      what: `Consent ${at + 1}`,
      on,
      where: { step: 'change', field: `consents.${at}.on` } as const,
    })),
    ...(equality?.interpreting ?? []).map(({ on }, at) => ({
      what: `The work of interpreter ${at + 1}`,
      on,
      where: { step: 'equality', field: `interpreting.${at}.on` } as const,
    })),
    {
      what: 'The first report',
      on: returns?.firstReportOn,
      where: { step: 'returns', field: 'firstReportOn' },
    },
  ]
}

function services(file: CaseFile): Finding[] {
  const authority = file.applicant?.authorisation?.on
  return paperServices(file).flatMap(({ dated, how }, at) => [
    ...(isAfter(dated, how?.on) ? [printedLater(at, how?.on)] : []),
    ...(isAfter(authority, how?.on) ? [authorisedLater(at, authority)] : []),
  ])
}

/** Whether both are days and the first is after the second. */
function isAfter(day: IsoDate | undefined, other: IsoDate | undefined): day is IsoDate {
  return Boolean(day && other && isRealDate(day) && isRealDate(other) && compareDates(day, other) > 0)
}

const rule = houseRule('days follow one another as things were done')

const toCome = ({ what, on, where }: Happened) =>
  explains(
    'day-to-come',
    where,
    `${what} is dated ${longDate(on ?? '')}, which is still to come: correct the day.`,
    rule,
  )

const serviceAt = (at: number, part: string): Where => ({
  step: 'papersServed',
  field: `served.services.${at}.${part}`,
})

const printedLater = (at: number, on: IsoDate | undefined) =>
  explains(
    'papers-dated-after-service',
    serviceAt(at, 'dated'),
    `The papers of service ${at + 1} are dated after ${longDate(on ?? '')}, the day on which they were served: correct one of the days.`,
    rule,
  )

const authorisedLater = (at: number, on: IsoDate | undefined) =>
  explains(
    'papers-served-before-authority',
    serviceAt(at, 'how.on'),
    `The papers of service ${at + 1} were served before ${longDate(on ?? '')}, the day on which authority to apply was given: correct one of the days, or say why.`,
    rule,
  )
