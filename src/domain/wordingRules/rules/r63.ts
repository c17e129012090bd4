import { spa } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

const tell = '(?:notify|tell|inform|report|register|let \\w+ know|update)'
const what =
  '(?:(?:new|his|her|their|current) (?:home )?address(?:es)?|(?:any |a )?new names?|(?:any )?changes? of (?:home )?(?:address|name)|changes? (?:of |his |her |their )*(?:home )?(?:address|name)|home address|mov(?:es?|ing) (?:house|home|address))'
const period = 'within (?!(?:3|three) days\\b)(?:\\w+ (?:hour|day|week|month)s?|a fortnight)\\b'

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
      pattern: new RegExp(
        `\\b${tell}\\b(?:[^.;]{0,60}?\\b${what}\\b[^.;]{0,40}?\\b${period}|[^.;]{0,40}?\\b${period}[^.;]{0,40}?\\b${what}\\b)`,
        'gi',
      ),
      message: () =>
        'The Act gives three days to notify a name or a home address. Another period contradicts it.',
      suggestion: 'Leave this out: the duties to notify stand in the order',
    },
  ],
)
