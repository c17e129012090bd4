import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Bodies that are not joined. */
export const l12 = defineCondition({
  code: 'L12',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'legal',
  title: 'No joining',
  protectsAgainst: 'Membership taken so as to meet',
  behaviours: ['b', 'e'],
  usualExceptions: ['X7', 'X8'],
  monitoring: { how: 'The organiser reports it', evidence: 'Membership records, statements of members' },
  pitfalls: [
    'Worship and trade unions: find a narrower rule',
    'It tells the defendant that the protected person belongs there',
  ],
  askVictim: 'Which clubs or groups do you belong to that the defendant already knows of?',
  authority: houseRule('a condition answers a way in which the person was found'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    bodies: listInput({ label: 'Which clubs or bodies?' }),
  },
  wording: ({ person, bodies }) =>
    `must not join ${joinWords(bodies, 'or')}, as a member or a volunteer, while ${person} is a member there.`,
})
