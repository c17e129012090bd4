import type { CaseFile } from '../case/caseFile.ts'
import { standardCaution, standardSubmission } from '../law/standardOfProof.ts'
import { findClaims } from './findClaims.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'
import { servedTexts } from './servedTexts.ts'

const settled =
  /beyond (?:all )?reasonable doubt|(?:civil|criminal) standard (?:of proof )?(?:applies|is the)|standard of proof is/gi

/** The standard of proof is submitted, never told as settled law, and a lawyer confirms the paragraph. */
export function checkStandardOfProof(file: CaseFile): Finding[] {
  const { by, on } = file.applicant?.standardConfirmed ?? {}
  const confirmed = Boolean(by?.trim() && on)
  return [...(file.applicant && !confirmed ? [notConfirmed()] : []), ...settledClaims(file)]
}

function settledClaims(file: CaseFile): Finding[] {
  return findClaims(servedTexts(file), settled).map((where) =>
    hints(
      'standard-of-proof-settled',
      where,
      `This text speaks of the standard of proof as settled: put it as a submission. ${standardCaution}`,
      standardSubmission.authority,
    ),
  )
}

const notConfirmed = () =>
  explains(
    'standard-of-proof-not-confirmed',
    { step: 'applicant', field: 'standardConfirmed' },
    `The application carries a paragraph on the standard of proof: enter the lawyer who confirmed it and the day, or say why not. ${standardCaution}`,
    standardSubmission.authority,
  )
