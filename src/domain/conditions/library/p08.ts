import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Premises of a named person. */
export const p08 = defineCondition({
  code: 'P08',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'Premises of a named person',
  protectsAgainst: 'Pressure by visits to relatives or friends',
  behaviours: ['e', 'i', 'k'],
  usualExceptions: ['X3', 'X7'],
  monitoring: { how: 'The person named reports it', evidence: 'Statements, doorbell and camera footage' },
  pitfalls: ['The person named must agree to be named, with the address'],
  askVictim: 'Whom has the defendant visited because of you?',
  authority: cps('entering named locations'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Whose premises?' }),
    premises: listInput({ label: 'Which premises?', hint: 'Each with its street and town' }),
  },
  wording: ({ person, premises }) =>
    `must not go to the premises of ${person} at ${joinWords(premises, 'or')}.`,
})
