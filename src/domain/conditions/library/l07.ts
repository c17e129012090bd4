import { behaviours } from '#src/domain/case/acts.ts'
import { houseRule } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { numberInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** A new relationship is declared. */
export const l07 = defineCondition({
  code: 'L07',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'legal',
  title: 'Declare a new relationship',
  protectsAgainst: 'The next person who is stalked',
  behaviours,
  usualExceptions: [],
  monitoring: {
    how: 'What was declared is compared with what is found at device checks',
    evidence: 'Notes of what was declared and when, messages, statements',
  },
  pitfalls: [
    'It reaches into the private life of a third person: give a strong reason',
    'It must protect a person of this order: say how',
  ],
  askVictim: 'Do you know of others whom the defendant treated as you were treated?',
  authority: houseRule('a duty that touches a third person has a strong reason'),
  terms: ['SPO Manager'],
  inputs: {
    meetings: numberInput({ label: 'From how many days of meeting does a person count?', initial: '3' }),
    days: numberInput({ label: 'Within how many days?', initial: '3' }),
  },
  wording: ({ meetings, days }, { defendant: { subject, verb } }) =>
    `must tell the SPO Manager, within ${counted(days, 'day')}, the full name of each person whom ${subject} ${verb('has', 'have')} met as a partner or possible partner on ${counted(meetings, 'day')} or more. The time runs from being served with this order or, if later, from ${meetings === 1 ? 'that day' : `the last of the ${meetings} days`}.`,
})
