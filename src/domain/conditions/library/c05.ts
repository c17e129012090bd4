import { cps } from '#src/domain/law/citations.ts'
import { personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No items. */
export const c05 = defineCondition({
  code: 'C05',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'contact',
  title: 'No items',
  protectsAgainst: 'Gifts, flowers and parcels that nobody asked for',
  behaviours: ['b', 'j'],
  usualExceptions: ['X3'],
  monitoring: {
    how: 'The protected person reports what arrives',
    evidence: 'The item and its wrapping, courier records, receipts',
  },
  pitfalls: ['A child’s belongings need a way of their own'],
  askVictim: 'What has arrived before, and is there anything that still has to be handed over?',
  authority: cps('contacting the victim by any means'),
  terms: [],
  inputs: { person: personInput({ label: 'Who is protected?', who: 'protected' }) },
  wording: ({ person }) =>
    `must not give ${person} an item by any means, including by post, by courier, by leaving it or through another person.`,
})
