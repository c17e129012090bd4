import { safetyRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** A placeholder, a bracket or a note to fill in later. */
export const r42 = wordRule(
  { code: 'R42', level: 'E', title: 'A gap that is not filled', authority: safetyRule('R42') },
  [
    {
      pattern:
        /\{[^}]*\}|[{}]|\[(?!\[)[^\]]*\](?!\])|_{3,}|\.{4,}|…{2,}|<[^>]{1,40}>|\b(?:TBC|TBA|TBD|TODO|X{3,}|N\/K|insert (?:name|address|date|place|road|time)s?(?: here)?)\b|\bto be (?:confirmed|advised|agreed|inserted|completed)\b|\?{2,}/gi,
      on: 'text',
      message: (found) => `“${found}” is still a gap. Replace it with the words that the order should say.`,
    },
  ],
)
