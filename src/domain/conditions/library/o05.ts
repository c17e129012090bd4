import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Accounts in the defendant’s own names. */
export const o05 = defineCondition({
  code: 'O05',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'online',
  title: 'Accounts in own name',
  protectsAgainst: 'Messages and posts from accounts without a name',
  behaviours: ['b', 'm'],
  usualExceptions: ['X7'],
  monitoring: {
    how: 'Accounts that are found are compared with the names',
    evidence: 'The service’s records of who opened the account',
  },
  pitfalls: ['List a stage name, or one that is used for safety'],
  askVictim: 'Which made-up names has the defendant used to reach you?',
  authority: houseRule('a cyber condition answers an act'),
  terms: ['Account'],
  inputs: {
    names: listInput({
      label: 'In which names only?',
      hint: 'Each name and username, for example “Rowan Sedge” or “rsedge71”',
    }),
  },
  wording: ({ names }) =>
    `must not use a messaging or social media Account in a name other than ${joinWords(names, 'or')}.`,
})
