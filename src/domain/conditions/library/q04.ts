import { cps } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { withArticle } from '../grammar.ts'
import { dateInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** An assessment of drink or drugs. */
export const q04 = defineCondition({
  code: 'Q04',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'requirements',
  title: 'Alcohol or drug assessment',
  protectsAgainst: 'Contact and threats under the influence of drink or drugs',
  behaviours: ['b', 'h'],
  usualExceptions: ['X7'],
  monitoring: { how: 'The service reports an absence', evidence: 'The service’s letter on attendance' },
  pitfalls: [
    'Link it to acts in which drink or drugs played a part',
    'It requires attendance, not treatment',
  ],
  askVictim: 'Had the defendant been drinking or taking drugs when it happened?',
  authority: cps('attending a drug and alcohol programme'),
  terms: [],
  provider: 'needed',
  inputs: {
    substance: textInput({ label: 'Alcohol or drugs?', hint: 'For example, “alcohol” or “drug”' }),
    service: textInput({ label: 'Which service?' }),
    place: textInput({ label: 'Where?' }),
    date: dateInput({ label: 'Not later than which day?' }),
  },
  wording: ({ substance, service, place, date }, { defendant: { object } }) =>
    `must attend ${withArticle(substance)} assessment with ${service} at ${place}, at the time that ${service} gives ${object} in writing, not later than ${longDate(date)}.`,
})
