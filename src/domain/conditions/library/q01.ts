import { behaviours } from '#src/domain/case/acts.ts'
import { cps } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { dateInput, numberInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** An assessment for a programme. The duty is to come when told: whether the provider takes the defendant is not his to decide. */
export const q01 = defineCondition({
  code: 'Q01',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'requirements',
  title: 'Assessment for a programme',
  protectsAgainst: 'Fixation that goes on untreated',
  behaviours,
  usualExceptions: ['X7'],
  monitoring: { how: 'The provider reports each absence', evidence: 'The provider’s letter and register' },
  pitfalls: ['Only attendance can be counted', 'The provider must give the times in writing'],
  askVictim: 'Would anything about the place put you at risk?',
  authority: cps('attending an assessment of suitability for treatment'),
  terms: [],
  provider: 'needed',
  inputs: {
    provider: textInput({ label: 'Which provider?', hint: 'For example, “Driftline”' }),
    place: textInput({ label: 'Where?' }),
    sessions: numberInput({ label: 'Up to how many sessions?' }),
    date: dateInput({ label: 'Not later than which day?' }),
  },
  wording: ({ provider, place, sessions, date }, { defendant: { object } }) =>
    `must attend ${sessions === 1 ? 'one assessment session' : `up to ${counted(sessions, 'assessment session')}`} of ${provider} at ${place}, at each time that ${provider} gives ${object} in writing, not later than ${longDate(date)}.`,
})
