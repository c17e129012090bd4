import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Devices and accounts in words that leave it open which are meant. */
export const r31 = wordRule(
  {
    code: 'R31',
    level: 'W',
    title: 'A device or an account that is not defined',
    authority: houseRule('terms of devices and accounts are defined'),
  },
  [
    {
      pattern:
        /(?<!tracking |tracker |recording |listening |camera |medical |safety )\b(?:(?:smart|electronic|digital|mobile|communication|computing|internet(?:[- ](?:enabled|capable|connected))?|connected|portable) )?devices?\b(?! (?:inspections?|checks?|examinations?))|\b(?:online|internet|digital|electronic|user|all|any|all (?:his|her|their)|every|web) accounts?\b|\b(?:all|any)(?: of)?(?: the| his| her| their)? (?:social media|online|messaging|email) accounts?\b|\b(?:electronic|digital|computer|IT|smart) (?:equipment|kit|gear|items?|goods)\b|\bgadgets?\b|\btech\b/gi,
      message: (found) =>
        `“${found}” is not defined: a television or a car could be one. Use a term of the definitions, with a capital.`,
      suggestion: 'For example: each Device (as defined: phone, tablet, computer, smartwatch)',
      unless: ({ words, text }, [start, end]) =>
        /Device/.test(text.slice(start, end)) ||
        /^(?: or (?:an?y? )?(?:devices?|accounts?))? (?:named|listed|shown|in|of|on|that|which|belonging)\b/i.test(
          words.slice(end),
        ) ||
        /\bas defined\b|\bdefined in\b|\bthat is\b|\bmeaning\b/i.test(text),
    },
  ],
)
