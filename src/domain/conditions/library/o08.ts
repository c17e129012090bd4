import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { accountsInput, maybe, personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No access to accounts. */
export const o08 = defineCondition({
  code: 'O08',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'online',
  title: 'No access to accounts or devices',
  protectsAgainst: 'Break-ins to accounts, reset passwords',
  behaviours: ['d', 'm'],
  usualExceptions: ['X3'],
  monitoring: {
    how: 'The protected person keeps each security alert',
    evidence: 'The provider’s alerts and log-in records',
  },
  pitfalls: ['A joint bank or household account has to be named, or parted first'],
  askVictim: 'Which of your accounts or devices might the defendant get into?',
  authority: houseRule('a cyber condition answers an act'),
  terms: ['Account', 'Device'],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    shared: maybe(
      accountsInput({
        label: 'Which joint accounts may still be used?',
        hint: 'For example, “the joint account at Mill Bank”',
      }),
    ),
  },
  wording: ({ person, shared }) =>
    `must not access, or attempt to access, an Account or Device of ${person}.${shared.given ? ` This does not cover ${joinWords(shared.given)}.` : ''}`,
})
