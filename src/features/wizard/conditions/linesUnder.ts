import type { WordingFinding } from '#src/domain/wordingRules/checkWording.ts'
import type { Span } from '#src/domain/wordingRules/rule.ts'
import type { TextMark } from '#src/ui/form/markedParts.ts'

/** A finding of a wording rule on words of a text. */
export type Remark = WordingFinding & { span: Span }

/** Longer than this a remark is about a sentence as a whole. */
const sentence = 100

/**
 * Where to draw a line under a text: at the words of each remark. A remark on a whole sentence has none while others mean
 * single words of it, which could not be told apart under one long line.
 */
export function linesUnder(findings: readonly Remark[]): TextMark[] {
  return findings.flatMap(({ span, severity }) => {
    const [start, end] = span
    const holds = (other: Remark) => other.span !== span && start <= other.span[0] && other.span[1] <= end
    if (end - start > sentence && findings.some(holds)) return []
    return [{ span, look: severity === 'hint' ? ('note' as const) : ('fault' as const) }]
  })
}
