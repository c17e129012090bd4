import { checkWording, type WordingFinding } from '#src/domain/wordingRules/checkWording.ts'
import { clauseIn } from '#src/domain/wordingRules/clauseIn.ts'
import type { TextToCheck } from '#src/features/drafts/services.ts'

/** What the wording rules say of one text of a case. */
export function checkText({ exception, file, today, ...text }: TextToCheck): readonly WordingFinding[] {
  const facts = { slices: file, today }
  const clause = clauseIn(text, facts)
  return checkWording(exception ? { ...clause, exception } : clause, facts).findings
}
