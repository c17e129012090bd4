import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Try to, seek to, where possible: nothing is then forbidden. */
export const r59 = wordRule(
  {
    code: 'R59',
    level: 'W',
    title: 'A wish instead of a duty',
    authority: houseRule('a condition says what must be done'),
  },
  [
    {
      pattern:
        /\b(?:must|shall) (?:always |also |at least )?(?:try|seek|aim|attempt|endeavou?r|strive|hope|look)(?: hard| (?:his|her|their) (?:very )?best)?(?: not)? (?:to|and)\b|^(?:the defendant |he |she )?should(?:n[’']t)?\b|\b(?:must|shall) do (?:all|everything|what(?:ever)?) (?:he|she|they) can\b|\b(?:must|shall) (?:always )?(?:make|use) (?:every|all|an?|his best|her best|reasonable|best)(?: \w+)? ?(?:efforts?|endeavours?|attempts?)\b|\b(?:must|shall) do (?:his|her|their) (?:very )?best\b|\b(?:where|if|when|wherever|whenever|as far as|so far as|insofar as|in so far as) (?:it is |is )?(?:at all |reasonably )?(?:possible|practicable|he can|she can|they can)\b|\bto the best of (?:his|her|their) ability\b|\btake (?:all |every |reasonable )*(?:steps?|care|measures?)\b/gi,
      message: (found) => `With “${found}” nothing is forbidden or required for certain. Say the act itself.`,
      suggestion: 'For example: must not enter Larch Row',
    },
  ],
)
