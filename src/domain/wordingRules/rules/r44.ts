import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** More than three exceptions: nobody then knows what is left. */
export const r44 = wordRule(
  {
    code: 'R44',
    level: 'W',
    title: 'Too many exceptions',
    authority: houseRule('a condition has at most three exceptions'),
  },
  [
    {
      pattern:
        /\b(?:except|unless|save|apart from|other than)\b(?: for| to| when| at)?[^.;:]*?(?:,[^.;:,]+){2,},?(?<!\bbetween [^,;:.]*)\s(?:or|and)\s[^.;:,]+|\b(?:except|unless|save|apart from|other than)\b(?:[^.;:,/]+? or ){3,}[^.;:,]+|\b(?:except|unless|save|apart from|other than)\b(?:[^.;:,/]+\/){3,}[^.;:,]+/gi,
      on: 'named',
      message: () => 'There are more than three exceptions. Keep those that this case needs.',
      suggestion: 'For example: except for a listed court hearing',
    },
  ],
)
