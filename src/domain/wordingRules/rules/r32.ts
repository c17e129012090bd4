import { houseRule } from '#src/domain/law/citations.ts'
import { forbids } from '../forbids.ts'
import { wordRule } from '../wordRule.ts'

/** A ban that takes away what daily life needs. */
export const r32 = wordRule(
  {
    code: 'R32',
    level: 'W',
    title: 'A ban on a whole kind of device or on the internet',
    authority: houseRule('a condition on devices is no wider than the risk'),
  },
  [
    {
      pattern: new RegExp(
        `(?:${forbids}\\s+(?:\\w+ or )?(?:use|have (?:any )?access to|have|own|access|possess|hold|keep|be in possession of|be on|go on|go)|\\b(?:stay|keep|come|remain|be) off|\\b(?:banned|barred|prohibited|forbidden) from(?: using| having| accessing| owning)?|\\b(?:^|no(?: access to| use of)?))\\s+(?:to )?(?:the |any |a |an |his |her |their )?(?:other )?(?:internet|web|on ?line|world wide web|online|computers?|laptops?|tablets?|(?:smart|mobile )?phones?|mobiles?|(?:electronic |smart |digital )?devices?|social media|e-?mail|wi-?fi)\\b`,
        'gi',
      ),
      message: (found) =>
        `“${found}” takes away what daily life needs, and courts refuse it. Ask for the least that answers the acts.`,
      suggestion: 'For example: must tell the SPO Manager of each new messaging account within 3 days',
      unless: ({ words }, [, end]) =>
        /^(?:,? (?:or|and) \S+(?: \S+)?)? (?:to|for|in|that|which|with|described|produced|seized|listed|notified|mentioned|he|she|they|unless|except|apart from|but|without|other than|more than|account|service|in the name|belonging|of)\b/i.test(
          words.slice(end),
        ),
    },
  ],
)
