import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Seeing, noticing, coming across: things that happen to a person. */
export const r26 = wordRule(
  {
    code: 'R26',
    level: 'W',
    title: 'A breach that can happen by accident',
    authority: houseRule('a condition cannot be broken by accident'),
  },
  [
    {
      pattern:
        /\b(?:must|may) not\s+(?:\w+ly\s+)?(?:see|notice|be(?:come)? aware of|come across|encounter|hear(?: about| of| from)?|learn (?:about|of)|know(?: about| of)?|happen upon|bump into|run into|be exposed to)\b/gi,
      message: (found) =>
        `“${found}” can happen by accident. Forbid what the defendant does, such as to search for or open.`,
      suggestion: 'For example: must not search for or open her account …',
    },
  ],
)
