import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Reasonable, excessive, appropriate: the reader decides what is forbidden. */
export const r13 = wordRule(
  {
    code: 'R13',
    level: 'W',
    title: 'A word that each reader measures differently',
    authority: houseRule('a condition can be measured'),
  },
  [
    {
      pattern:
        /\b(?:un)?reasonabl[ey]\b|\bexcessive(?:ly)?\b|\b(?:un+|n)ec+es+ar(?:y|ily)\b|\blegitimate(?:ly)?\b|\b(?:good|just|lawful|valid|proper) (?:reasons?|cause|excuse)\b|\btoo (?:much|often|long|many|loud(?:ly)?)\b|\bappropriate(?:ly)?\b|\bundu(?:e|ly)\b|\bsensibl[ey]\b|\badequate(?:ly)?\b|\bsatisfactor(?:y|ily)\b|\bsuitabl[ey]\b/gi,
      message: (found) => `“${found}” lets each reader decide. Say when, where or how much.`,
    },
  ],
)
