import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Public events. */
export const p09 = defineCondition({
  code: 'P09',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'Events of a person in the public eye',
  protectsAgainst: 'Being approached at work in public',
  behaviours: ['e', 'g'],
  usualExceptions: ['X7'],
  monitoring: {
    how: 'Security and ticket staff report it',
    evidence: 'Ticket records, camera footage, the announcement with its date',
  },
  pitfalls: ['Keep a copy of each announcement: the defendant must have been able to see it'],
  askVictim: 'Where and how are your appearances announced?',
  authority: cps('entering named locations'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    venues: listInput({ label: 'Which venues?' }),
  },
  wording: ({ person, venues }) =>
    `must not enter ${joinWords(venues, 'or')} on a day for which the organiser has announced in public that ${person} will appear there.`,
})
