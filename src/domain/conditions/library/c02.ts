import { cps } from '#src/domain/law/citations.ts'
import { personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No contact through others. */
export const c02 = defineCondition({
  code: 'C02',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'contact',
  title: 'No contact through others',
  protectsAgainst: 'Messages passed on by friends, relatives or colleagues',
  behaviours: ['b', 'k'],
  usualExceptions: ['X1', 'X3'],
  monitoring: {
    how: 'Those who were asked to pass a message report it',
    evidence: 'Statements of go-betweens, their messages with the defendant',
  },
  pitfalls: [
    'Handing over a shared child needs an exception',
    'Allowing contact is only a breach if he knew of it',
  ],
  askVictim: 'Who has passed on messages before, and who would be asked next?',
  authority: cps('contact through third parties'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
  },
  wording: ({ person }, { defendant }) =>
    `must not ask or knowingly allow another person to contact ${person} for ${defendant.object}.`,
})
