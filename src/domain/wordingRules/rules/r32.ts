import { houseRule } from '#src/domain/law/citations.ts'
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
      pattern:
        /\bmust not\s+(?:use|have|own|access|possess|hold|keep|be in possession of|go on|go)\s+(?:to )?(?:the |any |a |an |his |her |their )?(?:other )?(?:internet|web|world wide web|online|computers?|laptops?|tablets?|(?:smart|mobile )?phones?|mobiles?|(?:electronic |smart |digital )?devices?|social media|e-?mail|wi-?fi)\b/gi,
      message: (found) =>
        `“${found}” takes away what daily life needs, and courts refuse it. Ask for the least that answers the acts.`,
      suggestion: 'For example: must tell the SPO Manager of each new messaging account within 3 days',
      unless: ({ words }, [, end]) =>
        /^ (?:to|for|that|which|unless|except|without|other than|more than|account|service|in the name|belonging|of)\b/i.test(
          words.slice(end),
        ),
    },
  ],
)
