import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

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
        /\(in\)direct(?:ly)?|\b(?:whether |either )?(?:in)?directly (?:or|and|nor) (?:in)?directly\b|\bindirect(?:ly)?\b/gi,
      message: (found) =>
        `“${found}” does not say what counts as indirect. Name the ways: through others, by initials, by a nickname.`,
      unless: ({ words }, [, end]) =>
        /^[^.;]{0,60}\b(?:including|that is|meaning|which means|through (?:anyone|others|a third|any other)|by asking|namely)\b/i.test(
          words.slice(end),
        ),
    },
  ],
)
