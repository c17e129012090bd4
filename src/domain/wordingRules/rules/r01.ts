import { cps } from '../../law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Words that leave it to the reader what is forbidden: harass, pester, molest. */
export const r01 = wordRule(
  {
    code: 'R01',
    level: 'E',
    title: 'A word that does not say what is forbidden',
    authority: cps('drafting clear terms'),
  },
  [
    {
      pattern:
        /\b(?:harass|pester|molest|annoy|bother|intimidat|hassl|badger|upset|distress|alarm)(?:e|es|ed|ing|ment|s|ation|ling|le|les|led)?\b/gi,
      message: (found) => `“${found}” does not say what the defendant must not do. Name the acts.`,
      suggestion: 'must not contact … by any means, including phone, post, email or social media',
    },
  ],
)
