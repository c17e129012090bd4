import { partTitles } from '#src/documents/officerStatement/officerStatement.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { statementParts } from '#src/domain/case/statement.ts'
import { counted } from '#src/domain/shared/counted.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { wording } from './wording.ts'

/** How the check-answers page shows the statement: how much there is in each part, not the whole text again. */
export function summary({ statement }: CaseFile): AnswerRow[] {
  const paragraphs = statement?.paragraphs ?? []
  if (paragraphs.length === 0) return [{ question: wording.itemTitle, answer: undefined }]
  return statementParts.flatMap((part) => {
    const count = paragraphs.filter((one) => one.part === part).length
    return count > 0 ? [{ question: partTitles[part], answer: counted(count, 'paragraph') }] : []
  })
}
