import { houseRule } from '#src/domain/law/citations.ts'
import { personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No orders in another’s name. */
export const o19 = defineCondition({
  code: 'O19',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'online',
  title: 'No orders in another’s name',
  protectsAgainst: 'Nuisance orders and false call-outs',
  behaviours: ['f', 'j', 'm'],
  usualExceptions: ['X4'],
  monitoring: {
    how: 'The protected person keeps what arrives',
    evidence: 'Payment and order records, the firm’s statement',
  },
  pitfalls: ['A true emergency call stays free: add the exception'],
  askVictim: 'What has been ordered or sent in your name?',
  authority: houseRule('a cyber condition answers an act'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
  },
  wording: ({ person }, { defendant: { subject, verb } }) =>
    `must not order goods, services or visits in the name of ${person}, or to a place where ${subject} ${verb('knows', 'know')} or ${verb('believes', 'believe')} that ${person} lives or works.`,
})
