import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { conditionNumbers } from '#src/domain/grounds/numbering.ts'
import type { AnswerRow } from '../answerRow.ts'
import { type ConditionStep, conditionsOfStep } from './conditionSteps.ts'
import { conditionTitle } from './conditionTitle.ts'
import { wording } from './wording.ts'

/** How the check-answers page shows the conditions of one step: each with its wording and exceptions. */
export function conditionRows(file: CaseFile, step: ConditionStep): AnswerRow[] {
  const numbers = conditionNumbers(file)
  return conditionsOfStep(file, step).map((condition) => {
    const sentences = [
      condition.text && `The defendant ${condition.text}`,
      ...(condition.exceptions ?? []).map(({ text }) => text),
    ]
    return {
      question: `${wording[step].one} ${numbers.get(condition.id) ?? ''}: ${conditionTitle(condition)}`,
      answer: sentences.filter(Boolean).join(' ') || undefined,
      item: condition.id,
    }
  })
}
