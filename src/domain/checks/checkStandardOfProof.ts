import type { CaseFile } from '../case/caseFile.ts'
import { standardCaution, standardSubmission } from '../law/standardOfProof.ts'
import { findClaims } from './findClaims.ts'
import type { Finding } from './finding.ts'
import { hints } from './makeFinding.ts'
import { servedTexts } from './servedTexts.ts'

const settled =
  /beyond (?:all )?reasonable doubt|(?:civil|criminal) standard (?:of proof )?(?:applies|is the)|standard of proof is/gi

/** The standard of proof is submitted, never told as settled law. */
export function checkStandardOfProof(file: CaseFile): Finding[] {
  return findClaims(servedTexts(file), settled).map((where) =>
    hints(
      'standard-of-proof-settled',
      where,
      `This text speaks of the standard of proof as settled: put it as a submission. ${standardCaution}`,
      standardSubmission.authority,
    ),
  )
}
