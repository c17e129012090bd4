import { checkedElsewhere } from '#src/domain/checks/wordingFindings.ts'
import { checkWording, type WordingFinding } from '#src/domain/wordingRules/checkWording.ts'
import { clauseIn } from '#src/domain/wordingRules/clauseIn.ts'
import type { TextToCheck } from '#src/features/drafts/services.ts'

/** What the wording rules say of the words of one text of a case; what is missing beside the words is told by the checks of the case. */
export function checkText({ exception, file, today, ...text }: TextToCheck): readonly WordingFinding[] {
  const facts = { slices: file, today }
  const clause = clauseIn(text, facts)
  const { findings } = checkWording(exception ? { ...clause, exception } : clause, facts)
  return findings.filter(({ rule, span }) => span !== null || !checkedElsewhere.has(rule))
}
