import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** A sentence of more than 35 words, or exceptions inside exceptions. */
export const r43 = wordRule(
  {
    code: 'R43',
    level: 'W',
    title: 'Too long to follow',
    authority: houseRule('a condition is one short sentence'),
  },
  [
    {
      pattern:
        /(?<=^|[.;:!?]\s)[^.;:!?]*\b(?:unless|except|provided|save)\b[^.;:!?]*\b(?:unless|except|provided|save)\b[^.;:!?]*/gi,
      on: 'named',
      message: () =>
        'This sentence has an exception inside an exception. Make each exception a sentence of its own.',
      suggestion: 'For example: must not enter Larch Row. Exception: driving to work by Mill Road',
    },
    {
      pattern: /(?<=^|[.;!?]\s)(?:[^\s.;!?]+(?:[.:]\d+)?[\s]+){35,}[^\s.;!?]+/g,
      on: 'text',
      message: (found) =>
        `This sentence has ${found.trim().split(/\s+/).length} words. Keep it to 35, or split it.`,
    },
  ],
)
