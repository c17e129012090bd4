import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { peopleInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No altered media. */
export const o16 = defineCondition({
  code: 'O16',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'online',
  title: 'No altered pictures or voices',
  protectsAgainst: 'False pictures and voices',
  behaviours: ['c-i', 'c-ii', 'm', 'o'],
  usualExceptions: [],
  monitoring: {
    how: 'Officers look at what is open to the public',
    evidence: 'The file, the post and the service’s records',
  },
  pitfalls: ['It may be a crime already: ask for it only where it adds something'],
  askVictim: 'Which false pictures or recordings of you have you found?',
  authority: houseRule('a cyber condition answers an act'),
  terms: [],
  inputs: {
    people: peopleInput({ label: 'Who is protected?', who: 'protected' }),
  },
  wording: ({ people }) =>
    `must not make or share a picture, video or sound recording that is altered or generated to show ${joinWords(people, 'or')} doing or saying what did not happen.`,
})
