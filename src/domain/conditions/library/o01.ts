import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { peopleInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Nothing is published. */
export const o01 = defineCondition({
  code: 'O01',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'online',
  title: 'No publishing',
  protectsAgainst: 'Being shamed in public, others being roused against a person',
  behaviours: ['c-i', 'c-ii', 'o'],
  usualExceptions: ['X1', 'X9'],
  monitoring: {
    how: 'Officers look at what is open to the public',
    evidence: 'Dated screenshots with the address of the page, recipients’ statements',
  },
  pitfalls: ['A complaint to the police, a court, an MP or a regulator stays free: keep that sentence'],
  askVictim: 'Where has the defendant written about you or shown you?',
  authority: cps('referring to the victim on social media'),
  terms: [],
  inputs: {
    people: peopleInput({ label: 'Who is protected?', who: 'protected' }),
  },
  wording: ({ people }) =>
    `must not publish or share, including online, in print or in a group chat, a statement, image or recording that names, shows or is about ${joinWords(people, 'or')}. A complaint to the police, a court, a Member of Parliament or a regulator is not a breach, nor is private talk with a doctor or lawyer.`,
})
