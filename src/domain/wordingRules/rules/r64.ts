import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Respect, keep away, leave alone: a patrol at night cannot tell. */
export const r64 = wordRule(
  {
    code: 'R64',
    level: 'W',
    title: 'A patrol cannot decide it in one look',
    authority: houseRule('a breach can be decided on the spot'),
  },
  [
    {
      pattern:
        /\brespect(?:s|ed|ing|ful|fully)?\b(?! of)|\battitude\b|\b(?:leave|leaving) (?:her|him|them|\uE000+(?: \uE000+)*) (?:alone|be|in peace)\b|\b(?:keep|stay|steer|remain)(?:s|ing)? (?:well )?(?:away|clear|back|out of (?:her|his|their) (?:life|way))\b|\b(?:keep|maintain)(?:s|ing)? (?:his|her|their|a|an) (?:safe )?distance\b|\bgive (?:her|him|them|\uE000+(?: \uE000+)*) (?:some )?space\b|\b(?:must|shall) avoid (?:her|him|them|(?:all |any )?contact|\uE000)|\b(?:stop|change)(?:s|ping|ing)? (?:his|her|their) (?:\w+ )?behaviou?r\b|\bback(?:s|ing)? off\b|\bmind (?:his|her|their) own business\b|\binterfer(?:e|es|ing) (?:with|in) (?:her|his|their|\uE000+(?: \uE000+)*)(?: \w+)? (?:life|lives|affairs|business)\b|\bmove on\b|\bget on with (?:her|his|their) li(?:fe|ves)\b|\bact(?:s|ing)? (?:like|as) an adult\b/gi,
      message: (found) =>
        `A patrol cannot decide “${found}” in one look. Name the act, the place or the time.`,
      suggestion: 'For example: must not enter Ember House',
    },
  ],
)
