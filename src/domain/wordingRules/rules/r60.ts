import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Both, which add nothing to a ban by any means. */
const isPair = /^\(in\)|\bdirect(?:ly)?\b.*\bindirect|\bindirect(?:ly)?\b.*\bdirect/i
const isAny = /\b(?:by|through|via|using) any (?:other )?(?:means|method)\b|\bin any (?:way|form|manner)\b/i

/** “Directly or indirectly” with nothing to say what indirect is. */
export const r60 = wordRule(
  {
    code: 'R60',
    level: 'W',
    title: '“Indirectly” without saying what it means',
    authority: houseRule('a condition says what it means by indirect'),
  },
  [
    {
      pattern:
        /\(in\)direct(?:ly)?|\b(?:whether |either )?(?:in)?direct(?:ly)?(?: (?:or|and|nor) |\/)(?:in)?direct(?:ly)?\b|\bindirect(?:ly)?\b/gi,
      message: (found) =>
        `“${found}” does not say what counts as indirect. Name the ways: through others, by initials, by a nickname.`,
      replacement: (found, { words }) => (isPair.test(found) && isAny.test(words) ? '' : undefined),
      unless: ({ words }, [, end]) =>
        /^[^.;]{0,60}\b(?:including|that is|meaning|which means|through (?:anyone|others|a third|any other)|by asking|namely)\b/i.test(
          words.slice(end),
        ),
    },
  ],
)
