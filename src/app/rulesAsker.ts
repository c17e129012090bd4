import type { Services } from '#src/features/drafts/services.ts'
import { type AskedWorker, askWorker } from './askWorker.ts'
import type { RulesAnswer, RulesQuestion } from './rulesMessages.ts'

/** The rules could not be put to the case. What was entered is as it was. */
class RulesBroke extends Error {
  override readonly name = 'RulesBroke'
}

/** Puts the rules to a case in a worker of their own, so that they never hold up a key. */
export function rulesAsker(start: () => AskedWorker): Pick<Services, 'check'> {
  const ask = askWorker<RulesQuestion, RulesAnswer>(start)
  return {
    check: async (draft, today) => {
      const answer = await new Promise<RulesAnswer | undefined>((heard) =>
        ask({ kind: 'case', draft, today }, (said) => {
          heard(said)
          return 'done'
        }),
      )
      if (answer && 'findings' in answer) return answer.findings
      throw new RulesBroke(answer?.fault ?? 'The part of the app that checks the case stopped.')
    },
  }
}
