import { cps } from '#src/domain/law/citations.ts'
import { textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** The codes of devices. */
export const q09 = defineCondition({
  code: 'Q09',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'requirements',
  title: 'Codes at an inspection',
  protectsAgainst: 'A locked device that cannot be inspected',
  behaviours: ['d', 'm'],
  usualExceptions: ['X1'],
  monitoring: { how: 'Officers note each request', evidence: 'The record of each inspection' },
  pitfalls: [
    'It goes with device inspection (O11) and is of no use without it',
    'Ask the force’s lawyers: a code may incriminate. Say who keeps it, where and for how long',
  ],
  askVictim: 'Does the defendant use more than one phone or computer?',
  authority: cps('police access to passwords and codes'),
  terms: ['Device'],
  inputs: {
    team: textInput({
      label: 'Which team inspects?',
      hint: 'For example, “the SPO Team of Westmarch Police”',
    }),
  },
  wording: ({ team }) =>
    `must tell an officer of ${team} who inspects a Device under this order the code that unlocks it, when asked.`,
})
