import type { CaseFile } from '../case/caseFile.ts'
import { houseRule } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'
import { numberedActs } from './numberedItems.ts'

const admission = /(?<!\b(?:no|not|never|nothing|without|neither)\s(?:\w+\s)?)\b(?:admit|confess|admission)/i

const answers: Record<string, string> = {
  denied: 'a denial',
  noComment: '“no comment”',
  askedForAdvice: 'a request for advice',
  notAsked: 'that the defendant was not asked',
}

/** A denial, "no comment" or a request for advice is never told as an admission. */
export function checkAdmissions(file: CaseFile): Finding[] {
  return numberedActs(file).flatMap(({ act, name, at }) => {
    const answer = act.response && answers[act.response]
    if (!answer) return []
    const field = (['what', 'context', 'policeAction', 'effect'] as const).find((key) =>
      admission.test(act[key] ?? ''),
    )
    if (!field) return []
    const message = `${name}: the text speaks of an admission, but the answer recorded is ${answer}. Correct one of them.`
    return [
      explains(
        'act-answer-not-admission',
        at(field),
        message,
        houseRule('only an admission is an admission'),
      ),
    ]
  })
}
