import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Words that judge an act instead of naming it: abusive, offensive, anti-social. */
export const r02 = wordRule(
  {
    code: 'R02',
    level: 'E',
    title: 'A word for bad behaviour in general',
    authority: houseRule('a condition names acts, not their quality'),
  },
  [
    {
      pattern:
        /\b(?:abus(?:e|es|ed|ing|ive|ively)|offensive(?:ly)?(?! weapon)|inn?app?ropriate(?:ly)?|(?:foul|bad|vulgar|obscene|filthy) (?:mouthed|language|words)|foul-mouthed|kick(?:s|ing)? off\b|horrible|vile|disrespectful(?:ly)?|threatening (?:manner|way|behaviou?r|conduct)|spiteful|derogatory|defamatory|demeaning|degrading|humiliating|disparaging|unkind|hostil(?:e|ity)|crude|malicious(?:ly)?|hurtful|vulgar|anti-?social(?:ly)?|rude(?:ly)?|aggressive(?:ly)?|insult(?:s|ed|ing)?|unpleasant(?:ly)?|nasty|nastily|disorderly|improper(?:ly)?|unacceptabl[ey]|bad(?:ly)? behaviou?r|misbehav(?:e|es|ed|ing))\b/gi,
      message: (found) => `“${found}” is a judgement, on which two people may differ. Name the act.`,
      unless: ({ words }, [start]) =>
        /\b(?:domestic|substance|drugs?|alcohol|child|sexual) $/i.test(words.slice(0, start)),
    },
  ],
)
