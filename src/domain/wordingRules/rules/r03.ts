import { cps } from '../../law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Words of nearness that have no edge: near, close to, in the vicinity of. */
export const r03 = wordRule(
  {
    code: 'R03',
    level: 'W',
    title: 'Nearness without an edge',
    authority: cps('drafting clear terms'),
  },
  [
    {
      pattern:
        /\b(?:near(?:by|er)?(?: to)?|close(?:r)? to|close by|in the (?:vicinity|area|neighbourhood|locality|proximity) of|in (?:close )?proximity to|around|outside of?)(?!\s+(?:the )?clock\b)\b/gi,
      message: (found) =>
        `“${found}” has no edge: a patrol cannot tell where it begins. Name the street or the premises.`,
      suggestion: 'must not enter …, naming each street and town',
    },
  ],
)
