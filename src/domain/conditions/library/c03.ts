import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { peopleInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No contact with named people. */
export const c03 = defineCondition({
  code: 'C03',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'contact',
  title: 'No contact with named people',
  protectsAgainst: 'Pressure through relatives, friends and colleagues',
  behaviours: ['b', 'k'],
  usualExceptions: ['X1', 'X3', 'X7'],
  monitoring: {
    how: 'Those who are named report it',
    evidence: 'Their statements, messages and call records',
  },
  pitfalls: ['Name only those whom the defendant knows of', 'A shared child or employer needs an exception'],
  askVictim: 'Whom has the defendant turned to, and do they agree to be named?',
  authority: cps('contact through third parties'),
  terms: [],
  inputs: { people: peopleInput({ label: 'Whom must the defendant not contact?' }) },
  wording: ({ people }) =>
    `must not contact ${joinWords(people, 'or')} by any means, including in person or by phone, text, post, email, messaging app or social media.`,
})
