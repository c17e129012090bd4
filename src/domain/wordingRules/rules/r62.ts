import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** A duty to tell the police something, with no time to do it in. */
export const r62 = wordRule(
  {
    code: 'R62',
    level: 'W',
    title: 'A duty to tell without a clock',
    authority: houseRule('a duty to tell has a time'),
  },
  [
    {
      pattern:
        /\b(?:must|shall|ha(?:s|ve) to|needs? to|is to) (?:not (?:fail|refuse|neglect|omit|forget) to )?(?:also |always )?(?:(?:give|supply|provide) (?:\S+ ){0,4}?(?:details|particulars|notice)|keep (?:\S+ ){1,4}?(?:informed|updated|up to date|in the loop)|tell|notify|inform|report(?: to)?|let \S+(?: \S+){0,2} know|give notice(?: to)?|advise|update|disclose)\b[^.;]*/gi,
      message: () => 'No time is given for this duty. Say within how many days, or before what.',
      suggestion: 'For example: must tell the SPO Manager of a new phone within 3 days',
      unless: ({ text }) =>
        /\b(?:within|before|no later than|at least)\b|\bby \d|\b\d{1,2}[:.]\d{2}\b|\b(?:each|every|mon|tues|wednes|thurs|fri|satur|sun)\w*day\b|\b(?:each|every) (?:day|week|month|year)\b|\b(?:on|by) (?:the )?\d{1,2}\b|\bthe same day\b|\b\d+ (?:hours?|days?)\b|\bwhen asked\b|\bon request\b/i.test(
          text,
        ),
    },
  ],
)
