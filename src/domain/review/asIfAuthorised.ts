import type { CaseFile } from '../case/caseFile.ts'
import type { IsoDate } from '../shared/dates.ts'

/**
 * The application as if authority to apply had been given today, to be checked before it is sent for that authority: what stops it then
 * is what the officer has to put right first. Never stored, shown or printed.
 */
export function asIfAuthorised(file: CaseFile, today: IsoDate): CaseFile {
  const given = file.applicant?.authorisation?.given
  if (given === 'yes' || given === 'orally') return file
  return { ...file, applicant: { ...file.applicant, authorisation: { ...authority, on: today } } }
}

const authority = {
  given: 'yes',
  name: 'The authorising officer',
  rank: 'Superintendent',
  appears: ['acts', 'risk', 'necessity'],
  reasons: 'As if it were given',
} as const satisfies NonNullable<CaseFile['applicant']>['authorisation']
