import { cps } from '#src/domain/law/citations.ts'
import { personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Claims in court. */
export const l01 = defineCondition({
  code: 'L01',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'legal',
  title: 'Claims in court',
  protectsAgainst: 'Court cases used as a way to make contact',
  behaviours: ['b', 'l'],
  usualExceptions: ['X1', 'X2'],
  monitoring: { how: 'Court offices report new claims', evidence: 'Claim forms, letters from the court' },
  pitfalls: [
    'It limits access to a court: the force’s lawyers must sign it off every time',
    'An answer to somebody else’s claim must stay free',
  ],
  askVictim: 'Which claims has the defendant made about you, and in which court?',
  authority: cps('vexatious civil applications'),
  terms: [],
  inputs: { person: personInput({ label: 'Who is protected?', who: 'protected' }) },
  wording: ({ person }) =>
    `must not start or continue a civil or family claim about ${person} except through a solicitor or with the court’s permission.`,
})
