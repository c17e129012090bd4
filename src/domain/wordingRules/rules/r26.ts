import { houseRule } from '#src/domain/law/citations.ts'
import { forbids } from '../forbids.ts'
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
      pattern: new RegExp(
        `${forbids}\\s+(?:\\w+ly\\s+)?(?:\\w+ (?:at |for |to )?or )?(?:see|notice|be(?:come)? aware of|come ac+ross|come into contact with|find (?:him|her|them)sel(?:f|ves)|cross paths? with|meet\\b[^.;]{0,40}? by (?:accident|chance)|accidentally|encounter|hear(?: about| of| from)?|learn (?:about|of)|know(?: about| of)?|happen upon|bump into|run into|be exposed to)\\b`,
        'gi',
      ),
      message: (found) =>
        `“${found}” can happen by accident. Forbid what the defendant does, such as to search for or open.`,
      suggestion: 'For example: must not search for or open her account …',
    },
  ],
)
