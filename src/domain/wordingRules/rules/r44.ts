import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Four things or more, parted by commas, by “or”, or by strokes. The “and” of “between 8am and 9am” parts nothing. */
function isMany(words: string): boolean {
  const parts = words.split(/,(?!\d)/)
  const last = parts.at(-1)?.replace(/\bbetween \S+ and\b/i, '') ?? ''
  const isList = parts.length > 2 && /(?:^|\s)(?:or|and)\s/i.test(last)
  return isList || words.split(/ or /i).length > 3 || words.split('/').length > 3
}

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
      pattern: /\b(?:except|unless|save|apart from|other than)\b[^.;:]*/gi,
      on: 'named',
      message: () => 'There are more than three exceptions. Keep those that this case needs.',
      suggestion: 'For example: except for a listed court hearing',
      unless: ({ named }, span) => !isMany(named.slice(...span)),
    },
  ],
)
