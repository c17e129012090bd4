import { cps } from '#src/domain/law/citations.ts'
import { personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No following. */
export const w01 = defineCondition({
  code: 'W01',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'watching',
  title: 'No following',
  protectsAgainst: 'Being followed',
  behaviours: ['a'],
  usualExceptions: ['X5', 'X6'],
  monitoring: {
    how: 'The protected person reports it',
    evidence: 'Dashboard and street cameras, statements of witnesses',
  },
  pitfalls: ['Two people on one road may be there by chance'],
  askVictim: 'Where and how were you followed?',
  authority: cps('surveillance by any means'),
  terms: [],
  inputs: { person: personInput({ label: 'Who is protected?', who: 'protected' }) },
  wording: ({ person }) => `must not follow ${person} on foot, by bicycle or in a vehicle.`,
})
