import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** A zone or an area that neither a map nor roads define. */
export const r05 = wordRule(
  {
    code: 'R05',
    level: 'E',
    title: 'A zone without an edge',
    authority: houseRule('an area has a map or its roads'),
  },
  [
    {
      pattern:
        /\b(?:the |an? |any )?(?:exclusion|exclusionary|restricted|prohibited|no(?:-| )go|excluded|banned|forbidden|buffer|safe)(?: |-)(?:zone|area)s?\b|\bthe (?:zone|(?:\uE000+(?: \uE000+)* )?area)\b(?! (?:code|\d))/gi,
      message: (found) => `“${found}” has no edge. Name its roads, or show it on a numbered map.`,
      suggestion:
        'For example: must not enter the area edged red on Map 1, bounded by Mill Road, Ash Lane and Tower Street',
      unless: ({ text }) =>
        /\bmap\b|\bbounded by\b|\bedged\b|\bred line\b|\bschedule\b|\bmade up of\b|\bthese (?:streets|roads)\b|\bboundary roads?\b/i.test(
          text,
        ),
    },
  ],
)
