import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Services } from '#src/features/drafts/services.ts'
import { type AskedWorker, askWorker } from './askWorker.ts'
import type { RulesAnswer, RulesQuestion } from './rulesMessages.ts'

/** The rules could not be put to the case. What was entered is as it was. */
class RulesBroke extends Error {
  override readonly name = 'RulesBroke'
}

/** Puts the rules to a case, and to a text as it is typed, in a worker of their own, so that they never hold up a key. */
export function rulesAsker(start: () => AskedWorker): Pick<Services, 'check' | 'checkText' | 'questions'> {
  const ask = askWorker<RulesQuestion, RulesAnswer>(start)
  const answerTo = (question: RulesQuestion) =>
    new Promise<RulesAnswer | undefined>((heard) =>
      ask(question, (said) => {
        heard(said)
        return 'done'
      }),
    )
  // The case of the texts that the worker holds: a long one is not sent again with every key.
  let sent: CaseFile | undefined
  return {
    check: async (draft, today) => {
      const answer = await answerTo({ kind: 'case', draft, today })
      if (answer && 'findings' in answer) return answer.findings
      throw broke(answer)
    },
    questions: async (file, today) => {
      const answer = await answerTo({ kind: 'questions', file, today })
      if (answer && 'questions' in answer) return answer.questions
      throw broke(answer)
    },
    checkText: async ({ file, ...text }) => {
      const asked = file === sent ? text : { ...text, file }
      sent = file
      const answer = await answerTo({ kind: 'text', asked })
      if (answer && 'remarks' in answer) return answer.remarks
      sent = undefined
      throw broke(answer)
    },
  }
}

function broke(answer: RulesAnswer | undefined): RulesBroke {
  const fault = answer && 'fault' in answer ? answer.fault : undefined
  return new RulesBroke(fault ?? 'The part of the app that checks the case stopped.')
}
