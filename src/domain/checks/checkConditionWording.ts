import type { CaseFile } from '../case/caseFile.ts'
import { houseRule } from '../law/citations.ts'
import type { IsoDate } from '../shared/dates.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'
import { type NumberedCondition, numberedConditions } from './numberedItems.ts'
import { wordingFindings } from './wordingFindings.ts'

/** The wording of each condition: how it begins, and what the rules of good drafting say of each of its texts. */
export function checkConditionWording(file: CaseFile, today: IsoDate): Finding[] {
  const remarks = wordingFindings(file, today)
  return numberedConditions(file).flatMap((item) => [...opening(item), ...remarks(item)])
}

function opening({ condition, kind, name, at }: NumberedCondition): Finding[] {
  const text = condition.text?.trim()
  if (!text) return []
  const start = /^must not\b/i.test(text) ? 'prohibition' : 'requirement'
  const must = /^must\b/i.test(text)
  if (must && start === kind) return []
  const words = kind === 'prohibition' ? '“must not”' : '“must”, and not “must not”'
  const message = `${name}: begin it with ${words}, so that it is clear what the defendant has to do.`
  return [
    explains('condition-opening', at('text'), message, houseRule('a condition begins with must or must not')),
  ]
}
