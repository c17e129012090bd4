import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { paperServices } from '#src/domain/case/paperServices.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { joinedText, labelOf } from '#src/features/wizard/answerText.ts'
import { wording } from './wording.ts'

/** How the check-answers page shows what was served: each service with its papers, its way and its day. */
export function summary(file: CaseFile): AnswerRow[] {
  const answer = file.papersServed?.served?.answer
  return [
    { question: wording.answer, answer: answer && wording[answer] },
    ...paperServices(file).map(({ papers, how }, at) => ({
      question: wording.one(at + 1),
      answer: joinedText(
        labelOf(wording.methods, how?.method),
        how?.on && longDate(how.on),
        how?.by,
        papers && counted(papers.length, 'paper'),
      ),
    })),
  ]
}
