import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** A list that goes on without saying where: etc., such as, and so on. */
export const r27 = wordRule(
  { code: 'R27', level: 'W', title: 'An open end', authority: houseRule('a condition has an end') },
  [
    {
      pattern:
        /\betc\b\.?|\bet cetera\b|\bsuch as\b|\bor (?:the )?(?:similar|like)\b|\band (?:so on|the like|similar)\b|\band so forth\b|\be\.?g\b\.?|\b(?:that|this|those) (?:sorts?|kinds?|types?) of thing\b|\bor what(?:ever|not)\b|\band (?:all )?(?:stuff|things)\b|\bor anything else\b|\bamongst? other (?:things|means)\b|\bfor example\b|\bor other such\b|\bor (?:something|anything) (?:like|similar)\b|\bthings like\b|\blike that\b|\band (?:all )?that(?=\s*(?:[.;]|$))|\b(?:but|and) not (?:limited|restricted) to\b|\bwithout limit(?:ation)?\b/gi,
      message: (found) => `“${found}” leaves the list open. Name the kind and end the list.`,
      suggestion: 'For example: any social media or messaging service',
    },
  ],
)
