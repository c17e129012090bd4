import type { CaseFile } from '../case/caseFile.ts'
import type { Draft } from '../case/draft.ts'
import { houseRule } from '../law/citations.ts'
import { authorsOf } from '../review/authors.ts'
import type { IsoDate } from '../shared/dates.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'

/**
 * Where an application goes its way in the app, the authority that is entered is one that somebody else than its author has signed. An
 * authority given by word of mouth has its day on the work list. Whether a signature is good is looked at on the review page.
 */
export function checkSignedAuthority({ applicant }: CaseFile, _: IsoDate, { review }: Draft): Finding[] {
  if (applicant?.authorisation?.given !== 'yes' || !review?.moves?.length) return []
  const authors = authorsOf(review)
  const isSigned = (review.signOffs ?? []).some(
    ({ statement: { purpose, by } }) => purpose === 'authority' && !authors.includes(by.key),
  )
  return isSigned ? [] : [notSigned()]
}

const notSigned = () =>
  explains(
    'authority-not-signed',
    { step: 'applicant', field: 'authorisation.given' },
    'Authority is recorded, but the authorising officer has not signed it in the record of review. Send the application for authority, or say how it was given.',
    houseRule('authority is signed by who gives it'),
  )
