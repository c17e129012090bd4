import { houseRule } from '#src/domain/law/citations.ts'
import { personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No reply. */
export const c04 = defineCondition({
  code: 'C04',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'contact',
  title: 'No reply',
  protectsAgainst: 'A later claim that somebody else began the contact',
  behaviours: ['b'],
  usualExceptions: ['X1', 'X3'],
  monitoring: {
    how: 'The protected person keeps a log; officers check at inspection',
    evidence: 'Messages on both phones, call records',
  },
  pitfalls: ['It binds the defendant alone: the protected person can never breach it'],
  askVictim: 'Might you, or somebody with your phone, need to contact the defendant?',
  authority: houseRule('a condition binds the defendant alone'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
  },
  wording: ({ person }, { defendant }) => `must not reply if ${person} contacts ${defendant.object}.`,
})
