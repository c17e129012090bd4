import { replaceEqualDeep } from '@tanstack/react-query'
import { attackQuestions } from '#src/domain/attack/attackQuestions.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { checkText } from './checkText.ts'
import type { RulesAnswer, RulesQuestion, TextOfCase } from './rulesMessages.ts'

/**
 * Answers questions about one case after another, and about texts of it. A case comes as a copy each time: what stayed
 * the same in it is put back in place of the copy, so that what the rules remember of it is still of use.
 */
export function rulesWork(): (question: RulesQuestion) => RulesAnswer {
  let draft: Draft | undefined
  let file: CaseFile | undefined

  const remarksOn = ({ file: sent, ...text }: TextOfCase): RulesAnswer => {
    if (sent) file = replaceEqualDeep(file, sent)
    return file ? { remarks: checkText({ ...text, file }) } : { fault: 'A text came without its case.' }
  }
  return (question) => {
    try {
      if (question.kind === 'text') return remarksOn(question.asked)
      if (question.kind === 'questions') return { questions: attackQuestions(question.file, question.today) }
      draft = replaceEqualDeep(draft, question.draft)
      return { findings: checkCase(draft, question.today) }
    } catch (fault) {
      return { fault: fault instanceof Error ? fault.message : String(fault) }
    }
  }
}
