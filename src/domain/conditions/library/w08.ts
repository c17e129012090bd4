import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { accountsInput, personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Signed out of the protected person’s accounts. */
export const w08 = defineCondition({
  code: 'W08',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'watching',
  title: 'Signed out of accounts',
  protectsAgainst: 'Spying through accounts, cars and home systems',
  behaviours: ['d', 'm', 'n'],
  usualExceptions: ['X3'],
  monitoring: {
    how: 'The protected person checks the list of sessions',
    evidence: 'The provider’s log-in records',
  },
  pitfalls: ['A shared family plan has to be parted first', 'Save the log-in records before access ends'],
  askVictim: 'Which accounts, cars or home systems might the defendant still reach?',
  authority: houseRule('a cyber condition answers an act'),
  terms: ['Account'],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    accounts: accountsInput({
      label: 'Which accounts?',
      hint: 'For example, “cloud photos” or “the car app”',
    }),
  },
  wording: ({ person, accounts }) =>
    `must not be signed in, from the end of the day after this order is served, to an Account of ${person}, including ${joinWords(accounts)}.`,
})
