import { houseRule } from '#src/domain/law/citations.ts'
import { personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Where the protected person is believed to be. */
export const p04 = defineCondition({
  code: 'P04',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'Where the protected person is believed to live, work or stay',
  protectsAgainst: 'Being found after a move',
  behaviours: ['e', 'i'],
  usualExceptions: ['X2', 'X3'],
  monitoring: {
    how: 'The protected person and those who live or work there report it',
    evidence: 'Searches, messages and journeys that show what the defendant knew',
  },
  pitfalls: [
    'What the defendant knew or believed has to be proved',
    'Pair it with a condition whose edge can be seen on the ground',
  ],
  askVictim: 'What might the defendant know of where you are now?',
  authority: houseRule('a secret address is protected without being named'),
  terms: [],
  inputs: { person: personInput({ label: 'Who is protected?', who: 'protected' }) },
  wording: ({ person }, { defendant: { subject, verb } }) =>
    `must not go to a place where ${subject} ${verb('knows or believes', 'know or believe')} that ${person} lives, works or stays.`,
})
