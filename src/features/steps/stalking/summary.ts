import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { referenceLabels } from '#src/domain/grounds/numbering.ts'
import { printReferences } from '#src/domain/shared/references.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { wording } from './wording.ts'

/** How the check-answers page shows the first test. */
export function summary(file: CaseFile): AnswerRow[] {
  const labels = referenceLabels(file)
  const said = (text: string | undefined) => text && printReferences(text, labels).text
  const four = file.stalking?.four
  return [
    { question: wording.reasoning, answer: said(file.stalking?.reasoning) },
    ...(['fixated', 'obsessive', 'unwanted', 'repeated'] as const).flatMap((aid) =>
      four?.[aid] ? [{ question: wording.fourAnswer[aid], answer: said(four[aid]) }] : [],
    ),
  ]
}
