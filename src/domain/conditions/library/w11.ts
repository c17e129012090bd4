import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, peopleInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No search of records. */
export const w11 = defineCondition({
  code: 'W11',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'watching',
  title: 'No search of records',
  protectsAgainst: 'Being found through records and people-finder sites',
  behaviours: ['d'],
  usualExceptions: ['X1'],
  monitoring: {
    how: 'Officers check the history at an inspection',
    evidence: 'Browser history, accounts and payments at the sites',
  },
  pitfalls: ['Name the records: “research” alone says nothing'],
  askVictim: 'Which records could show where you are?',
  authority: houseRule('a cyber condition answers an act'),
  terms: [],
  inputs: {
    people: peopleInput({ label: 'For whom?', who: 'protected' }),
    records: listInput({ label: 'Which records or sites?', hint: 'For example, “the electoral register”' }),
  },
  wording: ({ people, records }) =>
    `must not search ${joinWords(records, 'or')} for ${joinWords(people, 'or')}.`,
})
