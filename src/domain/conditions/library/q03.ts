import { behaviours } from '#src/domain/case/acts.ts'
import { cps } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { dateInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** A mental health assessment. */
export const q03 = defineCondition({
  code: 'Q03',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'requirements',
  title: 'Mental health assessment',
  protectsAgainst: 'Fixation that comes from illness',
  behaviours,
  usualExceptions: ['X4'],
  monitoring: {
    how: 'The service confirms attendance and nothing else',
    evidence: 'The service’s letter on attendance',
  },
  pitfalls: [
    'It cannot compel treatment',
    'What the service tells beyond attendance needs the defendant’s consent',
    'The order may be read out in court: say no more of health than the duty needs',
  ],
  askVictim: 'Would anything about the place put you at risk?',
  authority: cps('attending a mental health assessment'),
  terms: [],
  provider: 'needed',
  inputs: {
    service: textInput({ label: 'Which service?' }),
    place: textInput({ label: 'Where?' }),
    date: dateInput({ label: 'Not later than which day?' }),
  },
  wording: ({ service, place, date }, { defendant: { object } }) =>
    `must attend one mental health assessment with ${service} at ${place}, at the time that ${service} gives ${object} in writing, not later than ${longDate(date)}. This requires attendance and no treatment.`,
})
