import { replaceEqualDeep } from '@tanstack/react-query'
import type { Draft } from '#src/domain/case/draft.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { checkText } from './checkText.ts'
import type { RulesAnswer, RulesQuestion } from './rulesMessages.ts'

/**
 * Answers questions about one case after another, and about texts of it. A draft comes as a copy each time: what stayed the same in it is put
 * back in place of the copy, so that what the rules remember of it is still of use.
 */
export function rulesWork(): (question: RulesQuestion) => RulesAnswer {
  let last: Draft | undefined
  return (question) => {
    try {
      if (question.kind === 'text') return { remarks: checkText(question.asked) }
      last = replaceEqualDeep(last, question.draft)
      return { findings: checkCase(last, question.today) }
    } catch (fault) {
      return { fault: fault instanceof Error ? fault.message : String(fault) }
    }
  }
}
