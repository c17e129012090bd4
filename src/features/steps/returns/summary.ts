import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { labelOf, yesNoText } from '#src/features/wizard/answerText.ts'
import { wording } from './wording.ts'

const words = wording.fields

/** How the check-answers page shows what was entered for the returns; nothing of it must be there, so only what is. */
export function summary({ returns = {} }: CaseFile): AnswerRow[] {
  const { firstReportOn, victimAge } = returns
  const rows: AnswerRow[] = [
    { question: words.matterNumber.label, answer: returns.matterNumber },
    { question: words.caseManager.label, answer: returns.caseManager },
    { question: words.division.label, answer: returns.division },
    { question: words.firstReportOn.label, answer: firstReportOn && longDate(firstReportOn) },
    { question: words.defendantGender.label, answer: labelOf(wording.genders, returns.defendantGender) },
    { question: words.victimGender.label, answer: labelOf(wording.genders, returns.victimGender) },
    { question: words.victimAge.label, answer: victimAge === undefined ? undefined : String(victimAge) },
    { question: words.contested.label, answer: yesNoText(returns.contested) },
    { question: words.represented.label, answer: yesNoText(returns.represented) },
    { question: words.standard.label, answer: labelOf(wording.standards, returns.standard) },
  ]
  return rows.filter(({ answer }) => answer)
}
