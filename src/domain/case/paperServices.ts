import { deemedServed } from '../law/periods/postalService.ts'
import { compareDates, type IsoDate, isRealDate } from '../shared/dates.ts'
import type { CaseFile } from './caseFile.ts'

/** One recorded service of papers of the application, finished or not. */
type Service = NonNullable<NonNullable<NonNullable<CaseFile['papersServed']>['served']>['services']>[number]

/** The services of papers of the application that are recorded. */
export function paperServices({ papersServed }: Pick<CaseFile, 'papersServed'>): readonly Service[] {
  return papersServed?.served?.answer === 'yes' ? (papersServed.served.services ?? []) : []
}

/** The codes of the hearsay notice and of the summons in the list of papers. */
const noticeCode = 'D9'
const summonsCode = 'D3'

/** Whether the hearsay notice is among the papers of a service. */
export const servesNotice = ({ papers }: Pick<Service, 'papers'>): boolean =>
  papers?.includes(noticeCode) ?? false

/** The first service of the summons that is recorded, by its day; by post that of posting, for no rule says when it counts as served. */
export function summonsServed(
  file: Pick<CaseFile, 'papersServed'>,
): { on: IsoDate; method: NonNullable<Service['how']>['method'] } | undefined {
  const services = paperServices(file).flatMap(({ papers, how }) =>
    papers?.includes(summonsCode) && how?.on && isRealDate(how.on)
      ? [{ on: how.on, method: how.method }]
      : [],
  )
  return services.toSorted((a, b) => compareDates(a.on, b.on))[0]
}

/** The day on which a hearsay notice counts as served, and what of it is not certain. */
export type NoticeServed = { on: IsoDate; caution?: string }

/** The first day on which a hearsay notice counts as served by what is recorded of it: HER 1999 r.6(3) for the post. */
export function noticeServedOn(file: Pick<CaseFile, 'papersServed'>): IsoDate | undefined {
  return recordedNotice(file)?.on
}

/** The day on which the hearsay notice was served: by the record of service, else by the page on witnesses. */
export function noticeServed(file: Pick<CaseFile, 'papersServed' | 'witnesses'>): NoticeServed | undefined {
  const said = file.witnesses?.hearsayNotice
  const on = said?.status === 'served' && said.on && isRealDate(said.on) ? said.on : undefined
  return recordedNotice(file) ?? (on ? { on } : undefined)
}

function recordedNotice(file: Pick<CaseFile, 'papersServed'>): NoticeServed | undefined {
  const services = paperServices(file)
    .filter(servesNotice)
    .flatMap(({ how }): NoticeServed[] => {
      if (!how?.on || !isRealDate(how.on)) return []
      if (how.method !== 'post') return [{ on: how.on }]
      const { lastDay, caution } = deemedServed(how.on)
      return [{ on: lastDay, ...(caution && { caution }) }]
    })
  return services.toSorted((a, b) => compareDates(a.on, b.on))[0]
}
