import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Loiter, hang around, frequent: words for being somewhere too long. */
export const r30 = wordRule(
  {
    code: 'R30',
    level: 'W',
    title: 'A word for being somewhere without saying what',
    authority: houseRule('a place condition names place and time'),
  },
  [
    {
      pattern:
        /\b(?:loiter(?:s|ed|ing)?|hang(?:s|ing)? (?:around|about|round)(?! with)|mooch(?:es|ing)?|skulk(?:s|ing)?|prowl(?:s|ing)?|hover(?:s|ing)?|loaf(?:s|ing)?|wander(?:s|ing)? (?:around|about|round)|(?:stand|sit)(?:s|t?ing)? (?:around|about)|linger(?:s|ed|ing)?|lurk(?:s|ed|ing)?|congregat(?:e|es|ed|ing)|frequent(?:s|ed|ing)|(?<=\b(?:not|to) )frequent|wait(?:s|ing)? (?:around|about)(?! the))\b/gi,
      message: (found) =>
        `“${found}” does not say how long is too long. Name the place, and the times if it is forbidden only then.`,
      suggestion: 'For example: must not be in School Lane 08:00–09:30 on school days',
    },
  ],
)
