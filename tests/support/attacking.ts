import { attackQuestions } from '#src/domain/attack/attackQuestions.ts'
import type { AttackQuestion } from '#src/domain/attack/question.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from './aCase.ts'
import { asAt, finishedWith } from './checking.ts'

/** Every question on the finished case with these answers changed. */
export const questionsOn = (part: Part<CaseFile> = {}, today = asAt): AttackQuestion[] =>
  attackQuestions(finishedWith(part), today).flatMap(({ questions }) => questions)

/** The questions of one code. */
export const asksFor = (code: string, part: Part<CaseFile> = {}, today = asAt): AttackQuestion[] =>
  questionsOn(part, today).filter((question) => question.code === code)

/** Whether a question is not put, open or answered. */
export function stateOf(code: string, part: Part<CaseFile> = {}, today = asAt): 'none' | 'open' | 'answered' {
  const [first] = asksFor(code, part, today)
  if (!first) return 'none'
  return first.answered ? 'answered' : 'open'
}
