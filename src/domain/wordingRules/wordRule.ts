import type { Clause } from './clause.ts'
import type { Remark, Span, WordingRule } from './rule.ts'

/** One fault that a pattern finds: what to say of the words found, and how to mend them. */
export type Pattern = {
  /** Global. */
  pattern: RegExp
  /** What the pattern reads: the drafter’s own words, or where names matter also those, or all of the text as it stands. */
  on?: 'words' | 'named' | 'text'
  message: (found: string) => string
  suggestion?: string
  /** Words that may always take the place of those found. */
  replacement?: (found: string) => string
  /** Where the words are proper. */
  unless?: (clause: Clause, span: Span) => boolean
}

/** A rule that looks for words: one remark for each place where a pattern is found. */
export function wordRule(
  about: Omit<WordingRule, 'remarks' | 'needs'>,
  patterns: readonly Pattern[],
): WordingRule {
  return { ...about, needs: [], remarks: (clause) => patterns.flatMap((pattern) => found(pattern, clause)) }
}

function found({ pattern, on = 'words', message, suggestion, replacement, unless }: Pattern, clause: Clause) {
  return [...clause[on].matchAll(pattern)].flatMap((match): Remark[] => {
    const span = [match.index, match.index + match[0].length] as const
    if (unless?.(clause, span)) return []
    const own = clause.given.slice(...clause.placeOf(span))
    return [
      {
        span,
        message: message(own),
        ...(suggestion ? { suggestion } : {}),
        ...(replacement ? { replacement: replacement(own) } : {}),
      },
    ]
  })
}
