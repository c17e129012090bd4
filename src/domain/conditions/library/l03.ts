import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { possessive } from '../grammar.ts'
import { listInput, personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Property is left alone. */
export const l03 = defineCondition({
  code: 'L03',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'legal',
  title: 'Property left alone',
  protectsAgainst: 'Interference with a home, a vehicle or other things',
  behaviours: ['f', 'i'],
  usualExceptions: ['X4'],
  monitoring: { how: 'Cameras; neighbours report it', evidence: 'Camera footage, photographs, statements' },
  pitfalls: [
    'A shared wall, path or bin store: say which part is meant',
    'The defendant must be able to know which things are meant without being told a withheld address',
  ],
  askVictim: 'What of yours has been touched, moved or damaged?',
  authority: houseRule('a condition forbids the step before a crime'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    things: listInput({
      label: 'Which of their things?',
      initial: ['home', 'vehicle', 'letterbox', 'bins'],
    }),
  },
  wording: ({ person, things }) =>
    `must not touch ${possessive(person)} ${joinWords(things, 'or')}, by hand or with an object.`,
})
