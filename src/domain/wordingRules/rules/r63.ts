import { spa } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** A duty to notify a name or home address that gives another period than the three days of the Act. */
export const r63 = wordRule(
  {
    code: 'R63',
    level: 'E',
    title: 'The duty to notify, with another period',
    authority: spa('s.9(3)'),
  },
  [
    {
      pattern:
        /\b(?:notify|tell|inform|report)\b[^.;]{0,60}?\b(?:new (?:home )?address(?:es)?|new names?|change of (?:home )?(?:address|name)|home address)\b[^.;]{0,40}?\bwithin (?!(?:3|three) days\b)\w+ (?:hour|day|week|month)s?\b/gi,
      message: () =>
        'The Act gives three days to notify a name or a home address. Another period contradicts it.',
      suggestion: 'Leave this out: the duties to notify stand in the order',
    },
  ],
)
