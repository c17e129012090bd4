import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { possessive } from '../grammar.ts'
import { listInput, personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No control of a smart home. */
export const o20 = defineCondition({
  code: 'O20',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'online',
  title: 'No control of a smart home',
  protectsAgainst: 'A home that is controlled from afar',
  behaviours: ['f', 'g', 'm'],
  usualExceptions: ['X3'],
  monitoring: {
    how: 'The protected person keeps the log of the system',
    evidence: 'The log of the system, its list of users',
  },
  pitfalls: ['Who owns the system may be in dispute', 'Save the log before access ends'],
  askVictim: 'What in your home can be worked from a phone?',
  authority: houseRule('a cyber condition answers an act'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    systems: listInput({ label: 'Which systems?', initial: ['locks', 'heating', 'cameras', 'speakers'] }),
  },
  wording: ({ person, systems }) =>
    `must not operate or, from the end of the day after this order is served, have access to the ${joinWords(systems, 'or')} at ${possessive(person)} home.`,
})
