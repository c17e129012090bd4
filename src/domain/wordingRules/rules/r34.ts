import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** A permission that does not say whose it is or when the answer comes. */
export const r34 = wordRule(
  {
    code: 'R34',
    level: 'W',
    title: 'Permission without a giver or a time',
    authority: houseRule('a permission names a role and a time to answer'),
  },
  [
    {
      pattern:
        /\b(?:with|without|has|have|obtain(?:s|ed|ing)?|seek(?:s|ing)?|unless|given|prior|by) (?:\S+ ){0,4}?(?:permis+ions?|approval|(?<=\bthe )(?:ok|okay|go-ahead|nod)|authori[sz]ation|consent|agreement|say-so)\b|\bunless (?:otherwise )?(?:\S+ ){0,3}?(?:(?:authori[sz]ed|agreed|allowed|permitted|approved|cleared)(?: in writing)?(?: by| with)?|says? (?:so|otherwise)|agrees?|ok(?:ay)?s? it)\b|\b(?:get|gets|ask) the (?:ok|okay|go-ahead)\b|\b(?:except|save|only)\b[^.;]{0,30}? (?:with|by) (?:\S+ ){0,3}?permis+ion\b/gi,
      message: (found) => `“${found}”: say which role gives it and within how many days the answer comes.`,
      suggestion:
        'For example: without written permission from the SPO Manager, who will answer in 5 working days',
      unless: ({ text }) =>
        /\bcourt(?:’s|'s)?\b|\b(?:her|she|protected person)\b[^.;]*\b(?:consent|permission|agreement)/i.test(
          text,
        ) ||
        (/\b(?:manager|officer|inspector|sergeant|team|constable|unit|head of)\b/i.test(text) &&
          /\b(?:\d+|one|two|three|five|seven|ten) (?:working |clear )?(?:days?|hours?)\b/i.test(text)),
    },
  ],
)
