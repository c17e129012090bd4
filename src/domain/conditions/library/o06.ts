import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { accountsInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No viewing of profiles. */
export const o06 = defineCondition({
  code: 'O06',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'online',
  title: 'No profile viewing',
  protectsAgainst: 'Being followed from post to post',
  behaviours: ['d', 'g'],
  usualExceptions: ['X5'],
  monitoring: {
    how: 'Officers check the history at an inspection',
    evidence: 'Browser history, lists of followers and viewers',
  },
  pitfalls: [
    'A feed shows things unasked: do not add “see”',
    'A profile that the defendant does not know must not be named',
  ],
  askVictim: 'Which profiles of yours does the defendant know?',
  authority: houseRule('a cyber condition answers an act'),
  terms: [],
  inputs: {
    accounts: accountsInput({ label: 'Which profiles?', hint: 'For example, “the profile @ottoline.m”' }),
  },
  wording: ({ accounts }) => `must not search for, open, follow or react to ${joinWords(accounts, 'or')}.`,
})
