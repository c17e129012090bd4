import { cps } from '#src/domain/law/citations.ts'
import { personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No direct contact. */
export const c01 = defineCondition({
  code: 'C01',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'contact',
  title: 'No direct contact',
  protectsAgainst: 'Fear and pressure from messages, calls and visits',
  behaviours: ['b', 'h'],
  usualExceptions: ['X1', 'X3', 'X5'],
  monitoring: {
    how: 'The protected person reports contact; officers check at inspection',
    evidence: 'Messages, call records, phone downloads, the protected person’s statement',
  },
  pitfalls: ['A shared child needs an exception', 'A shared workplace needs a rule of its own'],
  askVictim: 'Is there any way of contact that must stay open, for a child or about property?',
  authority: cps('contacting the victim by any means'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
  },
  wording: ({ person }) =>
    `must not contact ${person} by any means, including in person or by phone, text, post, email, messaging app, social media, online game or payment reference.`,
})
