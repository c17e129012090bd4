import type { Clause } from './clause.ts'
import type { Facts } from './facts.ts'
import { type Change, mended } from './mended.ts'
import type { Remark, Span, WordingRule } from './rule.ts'

/** One fault that a pattern finds: what to say of the words found, and how to mend them. */
export type Pattern = {
  /** Global. */
  pattern: RegExp
  /** What the pattern reads: the drafter’s own words, or where names matter also those, or all of the text as it stands. */
  on?: 'words' | 'named' | 'text'
  message: (found: string) => string
  suggestion?: string
  /** Words that may take the place of those found, none to take them out; or a change of more than those. Undefined where only a person can choose. */
  replacement?: (found: string, clause: Clause, span: Span, facts: Facts) => string | Change | undefined
  /** Where the words are proper. */
  unless?: (clause: Clause, span: Span) => boolean
}

/** A rule that looks for words: one remark for each place where a pattern is found. */
export function wordRule(
  about: Omit<WordingRule, 'remarks' | 'needs'>,
  patterns: readonly Pattern[],
): WordingRule {
  return {
    ...about,
    needs: [],
    remarks: (clause, facts) => patterns.flatMap((pattern) => found(pattern, clause, facts)),
  }
}

function found(
  { pattern, on = 'words', message, suggestion, replacement, unless }: Pattern,
  clause: Clause,
  facts: Facts,
) {
  return [...clause[on].matchAll(pattern)].flatMap((match): Remark[] => {
    const span = [match.index, match.index + match[0].length] as const
    if (unless?.(clause, span)) return []
    const own = clause.given.slice(...clause.placeOf(span))
    return [
      {
        span,
        message: message(own),
        ...(suggestion ? { suggestion } : {}),
        ...replaced(clause, span, replacement?.(own.replace(/\s+/g, ' '), clause, span, facts)),
      },
    ]
  })
}

function replaced(
  { text }: Clause,
  span: Span,
  to: string | Change | undefined,
): Pick<Remark, 'replacement' | 'replaces'> {
  if (to === undefined) return {}
  const change = mended(text, typeof to === 'string' ? { span, words: to } : to)
  const isSame = change.span[0] === span[0] && change.span[1] === span[1]
  return { replacement: change.words, ...(isSame ? {} : { replaces: change.span }) }
}
