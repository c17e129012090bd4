import { safetyRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

const gap = (found: string) =>
  `“${found}” is still a gap. Replace it with the words that the order should say.`

/** A placeholder, a bracket or a note to fill in later. */
export const r42 = wordRule(
  { code: 'R42', level: 'E', title: 'A gap that is not filled', authority: safetyRule('R42') },
  [
    {
      pattern:
        /\{[^{}]*\}|[{}]|\[(?!\[)[^[\]]*\](?!\])|_{3,}|\.{4,}|…{2,}|<[^>]{1,40}>|\b(?:TBC|TBA|TBD|TODO|N\/K|insert (?:name|address|date|place|road|time)s?(?: here)?)\b|\bto be (?:confirmed|advised|agreed|inserted|completed)\b|\?{2,}/gi,
      on: 'text',
      message: gap,
    },
    {
      pattern:
        /\bX{2,}\b|\b(?:name|address|date|street|road) here\b|\((?:check|confirm|ask|add|to check|to add)\b[^)]*\)/gi,
      on: 'named',
      message: gap,
    },
    {
      pattern:
        /\b(?:NAME|ADDRESS|DATE|TIME|PLACE|VENUE|STREET|ROAD)(?: (?:OF|HERE|NAME)\b(?: [A-Z]+)?)?(?![\p{L}\p{N}’'-])/gu,
      on: 'text',
      message: gap,
      unless: ({ text }, [start, end]) =>
        text === text.toUpperCase() ||
        /\p{Lu}{2,} $/u.test(text.slice(0, start)) ||
        /^ \p{Lu}{2,}/u.test(text.slice(end)),
    },
  ],
)
