import { houseRule } from '#src/domain/law/citations.ts'
import { possessive } from '../grammar.ts'
import { personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No asking after the protected person. */
export const c07 = defineCondition({
  code: 'C07',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'contact',
  title: 'No asking after the protected person',
  protectsAgainst: 'Being found after a move',
  behaviours: ['d', 'g', 'k'],
  usualExceptions: ['X1', 'X3'],
  monitoring: {
    how: 'Those who are asked report it',
    evidence: 'Statements of those who were asked, messages',
  },
  pitfalls: ['Ordinary talk about a shared child needs an exception'],
  askVictim: 'Who might be asked where you are?',
  authority: houseRule('a condition answers a way in which the person was found'),
  terms: [],
  inputs: { person: personInput({ label: 'Who is protected?', who: 'protected' }) },
  wording: ({ person }) =>
    `must not ask another person where ${person} lives, works or goes, or about ${possessive(person)} relationships.`,
})
