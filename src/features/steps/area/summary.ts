import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { wording } from './wording.ts'

/** How the check-answers page shows the link to the police area. */
export function summary({ area }: CaseFile): AnswerRow[] {
  const basis = area?.basis
  if (basis === 'notLimited') return [{ question: wording.basis, answer: wording.notLimited }]
  return [
    { question: wording.basis, answer: basis && wording.bases[basis] },
    { question: basis === 'resides' ? wording.grounds : wording.believed, answer: area?.grounds },
  ]
}
