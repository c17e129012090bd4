import { cps } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, numberInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Accounts are declared. */
export const o04 = defineCondition({
  code: 'O04',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'online',
  title: 'Declare accounts',
  protectsAgainst: 'New accounts after the old ones are blocked',
  behaviours: ['b', 'c-i', 'c-ii', 'm'],
  usualExceptions: [],
  monitoring: {
    how: 'Accounts that were declared are compared with those that are found',
    evidence: 'Notes of what was declared and when, accounts found on a device',
  },
  pitfalls: ['Without a list of kinds, shopping log-ins swamp the officer'],
  askVictim: 'On which services has the defendant opened new accounts?',
  authority: cps('police access to social media accounts'),
  terms: ['Account', 'SPO Manager'],
  inputs: {
    kinds: listInput({
      label: 'Which kinds of account?',
      initial: ['messaging', 'social media', 'dating', 'gaming', 'email'],
    }),
    days: numberInput({ label: 'Within how many days?', initial: '3' }),
  },
  wording: ({ kinds, days }, { defendant: { subject, verb } }) =>
    `must tell the SPO Manager the service, username and email address of each ${joinWords(kinds)} Account that ${subject} ${verb('has', 'have')}, within ${counted(days, 'day')}. The time runs from being served with this order or, if later, from opening the Account.`,
})
