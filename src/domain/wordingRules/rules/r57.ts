import { houseRule } from '#src/domain/law/citations.ts'
import { providerOf } from '../providerOf.ts'
import type { WordingRule } from '../rule.ts'

const tag = /\b(?:wear|be fitted with|accept)\b[^.;]{0,30}?\b(?:tags?|ankle monitor|electronic monitor\w*)\b/i
const supplier = /\b(?:supplied|fitted|provided) by [\p{Lu}\uE000]/u
const letter = /\bletter\b|\bexhibit\b/i
const ending = /\buntil \d{1,2} \p{Lu}\p{L}+ \d{4}\b/u

/** A tag without a supplier, a letter that confirms it and a last day. The Act does not mention tags. */
export const r57: WordingRule = {
  code: 'R57',
  level: 'E',
  title: 'A tag that nobody supplies',
  authority: houseRule('a tag has a supplier, a letter and a last day'),
  needs: ['condition'],
  kind: 'requirement',
  partly: true,
  remarks: ({ text, words, condition }) => {
    const found = tag.exec(words)
    const { name, exhibit } = providerOf(condition) ?? {}
    const whole =
      (name?.trim() || supplier.test(text)) &&
      (exhibit || letter.test(text)) &&
      (condition?.period?.runs === 'until' || ending.test(text))
    if (!found || whole) return []
    return [
      {
        span: [found.index, found.index + found[0].length],
        message: 'The Act does not mention tags. Say who supplies it, by which letter, and until which day.',
        suggestion: 'For example: must wear a tag supplied by TagCo under letter 6 until 4 May 2028',
      },
    ]
  },
}
