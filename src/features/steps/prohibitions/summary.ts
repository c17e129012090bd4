import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { conditionRows } from '#src/features/wizard/conditions/conditionRows.ts'
import { wording } from '#src/features/wizard/conditions/wording.ts'

/** How the check-answers page shows the prohibitions. */
export function summary(file: CaseFile): AnswerRow[] {
  const rows = conditionRows(file, 'prohibitions')
  return rows.length > 0 ? rows : [{ question: wording.prohibitions.many, answer: undefined }]
}
