import type { CaseFile } from '../case/caseFile.ts'
import { londonToUtc } from '../shared/londonTime.ts'
import type { Review } from './review.ts'

/** Within so many hours who gave authority by word of mouth signs it: a rule of the house. */
export const hoursToSign = 24

/**
 * By when, in UTC, the authoriser’s own signature is due on an authority given by word of mouth; of one without its time, counted from
 * the beginning of its day. Undefined where none was given, or somebody else than the author has signed an authority since.
 */
export function signatureDueBy({ applicant }: CaseFile, review: Review | undefined): string | undefined {
  const authorisation = applicant?.authorisation
  if (authorisation?.given !== 'orally' || !authorisation.on) return undefined
  const given = londonToUtc(authorisation.on, authorisation.at ?? '00:00')
  const isSigned = (review?.signOffs ?? []).some(
    ({ statement: { purpose, by, at } }) =>
      purpose === 'authority' && by.key !== review?.author && Date.parse(at) >= Date.parse(given),
  )
  return isSigned ? undefined : new Date(Date.parse(given) + hoursToSign * 3_600_000).toISOString()
}
