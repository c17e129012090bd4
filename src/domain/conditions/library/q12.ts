import { behaviours } from '#src/domain/case/acts.ts'
import { houseRule } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { withArticle } from '../grammar.ts'
import { dateInput, maybe, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** The order is explained. */
export const q12 = defineCondition({
  code: 'Q12',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'requirements',
  title: 'The order explained',
  protectsAgainst: 'A breach by somebody who says that he did not know',
  behaviours,
  usualExceptions: ['X4'],
  monitoring: { how: 'The officer keeps a record', evidence: 'The signed explanation of the order' },
  pitfalls: ['It does not stand in for service of the order', 'The day must come after service'],
  askVictim: 'Is there anything in the order that you would want explained with care?',
  authority: houseRule('the defendant is told what the order means'),
  terms: [],
  inputs: {
    station: textInput({ label: 'At which police station?' }),
    date: dateInput({ label: 'On which day?' }),
    time: textInput({ label: 'At what time?', hint: 'For example, “2pm”' }),
    language: maybe(textInput({ label: 'An interpreter of which language?' })),
  },
  wording: ({ station, date, time, language }) =>
    `must attend ${station} on ${longDate(date)} at ${time}, where an officer will explain this order${language.given ? ` with ${withArticle(language.given)} interpreter` : ''}.`,
})
