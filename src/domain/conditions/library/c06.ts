import { houseRule } from '#src/domain/law/citations.ts'
import { personInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No messages in payments. */
export const c06 = defineCondition({
  code: 'C06',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'contact',
  title: 'No messages in payments',
  protectsAgainst: 'Small transfers used to send messages',
  behaviours: ['b'],
  usualExceptions: ['X3'],
  monitoring: {
    how: 'The protected person checks the bank statement',
    evidence: 'Bank statements, the payment service’s records',
  },
  pitfalls: ['Joint bills need another way to be paid'],
  askVictim: 'Which payments do you need from the defendant, and how should they come?',
  authority: houseRule('a payment can carry a message'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    payment: textInput({ label: 'Which payment is allowed?', hint: 'For example, “child maintenance”' }),
    service: textInput({
      label: 'Through which service?',
      hint: 'For example, “the Child Maintenance Service”',
    }),
    reference: textInput({ label: 'With which payment reference?' }),
  },
  wording: ({ person, payment, service, reference }) =>
    `must not pay money to ${person} except ${payment} through ${service} with the payment reference “${reference}” and no other words.`,
})
