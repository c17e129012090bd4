import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { dayText, labelOf, yesNoText } from '#src/features/wizard/answerText.ts'
import { wording } from './wording.ts'

/** How the check-answers page shows the decision. */
export function summary({ decision }: CaseFile): AnswerRow[] {
  const rows = [
    { question: wording.sooner, answer: yesNoText(decision?.sooner?.answer, decision?.sooner?.what) },
    { question: wording.outcome, answer: outcomeText(decision?.outcome) },
  ]
  if (decision?.outcome !== 'doNotApply') return rows
  return [
    ...rows,
    { question: wording.reasonCode, answer: labelOf(wording.reasons, decision.reasonCode) },
    { question: wording.reason, answer: decision.reason },
    { question: wording.reviewer, answer: decision.reviewer },
    { question: wording.lookAgainOn, answer: dayText(decision.lookAgainOn) },
  ]
}

function outcomeText(outcome: 'apply' | 'doNotApply' | undefined): string | undefined {
  return outcome && wording[outcome]
}
