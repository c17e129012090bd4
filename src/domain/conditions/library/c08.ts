import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { peopleInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No self-harm messages. */
export const c08 = defineCondition({
  code: 'C08',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'contact',
  title: 'No messages about self-harm',
  protectsAgainst: 'Self-harm used as pressure',
  behaviours: ['b', 'q'],
  usualExceptions: ['X4'],
  monitoring: { how: 'Those who are named report it', evidence: 'Messages, call records, statements' },
  pitfalls: [
    'It must not keep anybody from help: give a crisis line when the order is explained',
    'Name only those whom the defendant knows of',
  ],
  askVictim: 'What has been said to you about self-harm, and to whom else?',
  authority: houseRule('a condition leaves the way to help open'),
  terms: [],
  inputs: { people: peopleInput({ label: 'Whom must the defendant not tell?', who: 'protected' }) },
  wording: ({ people }, { defendant: { subject, reflexive } }) =>
    `must not tell ${joinWords(people, 'or')} that ${subject} will harm ${reflexive}.`,
})
