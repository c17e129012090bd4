import { cps } from '#src/domain/law/citations.ts'
import { personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No following of vehicles. */
export const w02 = defineCondition({
  code: 'W02',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'watching',
  title: 'No following of vehicles',
  protectsAgainst: 'Being followed by car',
  behaviours: ['a'],
  usualExceptions: ['X6'],
  monitoring: {
    how: 'The protected person and passengers report it',
    evidence: 'Dashboard cameras, number plate readings',
  },
  pitfalls: ['What the defendant believed has to be proved'],
  askVictim: 'Which vehicles do you travel in, and does the defendant know them?',
  authority: cps('surveillance by any means'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
  },
  wording: ({ person }, { defendant: { subject, verb } }) =>
    `must not follow a vehicle in which ${subject} ${verb('knows or believes', 'know or believe')} that ${person} is travelling.`,
})
