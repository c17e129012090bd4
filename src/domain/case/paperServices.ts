import { deemedServed } from '../law/periods/postalService.ts'
import { compareDates, type IsoDate, isRealDate } from '../shared/dates.ts'
import type { CaseFile } from './caseFile.ts'

/** One recorded service of papers of the application, finished or not. */
type Service = NonNullable<NonNullable<NonNullable<CaseFile['papersServed']>['served']>['services']>[number]

/** The services of papers of the application that are recorded. */
export function paperServices({ papersServed }: Pick<CaseFile, 'papersServed'>): readonly Service[] {
  return papersServed?.served?.answer === 'yes' ? (papersServed.served.services ?? []) : []
}

/** The code of the hearsay notice in the list of papers. */
const noticeCode = 'D9'

/** Whether the hearsay notice is among the papers of a service. */
export const servesNotice = ({ papers }: Pick<Service, 'papers'>): boolean =>
  papers?.includes(noticeCode) ?? false

/** The first day on which a hearsay notice counts as served by what is recorded of it: HER 1999 r.6(3) for the post. */
export function noticeServedOn(file: Pick<CaseFile, 'papersServed'>): IsoDate | undefined {
  const days = paperServices(file)
    .filter(servesNotice)
    .flatMap(({ how }) => {
      if (!how?.on || !isRealDate(how.on)) return []
      return [how.method === 'post' ? deemedServed(how.on).lastDay : how.on]
    })
  return days.toSorted(compareDates)[0]
}
