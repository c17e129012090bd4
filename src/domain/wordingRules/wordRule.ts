import type { Remark, WordingRule } from './rule.ts'

/** One fault that a pattern finds: what to say of the words found, and how to mend them. */
export type Pattern = {
  /** Global. Matched against the drafter’s own words alone. */
  pattern: RegExp
  message: (found: string) => string
  suggestion?: string
  /** Words that may always take the place of those found. */
  replacement?: (found: string) => string
  /** A neighbourhood in which the words are proper. */
  unless?: (words: string, start: number, end: number) => boolean
}

/** A rule that looks for words: one remark for each place where a pattern is found. */
export function wordRule(
  about: Omit<WordingRule, 'remarks' | 'needs'>,
  patterns: readonly Pattern[],
): WordingRule {
  return {
    ...about,
    needs: [],
    remarks: ({ words, text }) => patterns.flatMap((pattern) => found(pattern, words, text)),
  }
}

function found({ pattern, message, suggestion, replacement, unless }: Pattern, words: string, text: string) {
  return [...words.matchAll(pattern)].flatMap((match): Remark[] => {
    const span = [match.index, match.index + match[0].length] as const
    if (unless?.(words, ...span)) return []
    const own = text.slice(...span)
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
