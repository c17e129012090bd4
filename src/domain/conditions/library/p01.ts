import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Named premises. */
export const p01 = defineCondition({
  code: 'P01',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'Named premises',
  protectsAgainst: 'Being met at work, at a gym or at another known place',
  behaviours: ['e', 'i'],
  usualExceptions: ['X2', 'X4', 'X7'],
  monitoring: {
    how: 'Staff on the site report it',
    evidence: 'Camera footage, entry records, statements of staff',
  },
  pitfalls: ['Never name premises that the defendant does not know of: use P04 or P07'],
  askVictim: 'Does the defendant already know that you work or go there?',
  authority: cps('entering named locations'),
  terms: [],
  inputs: {
    premises: listInput({
      label: 'Which premises?',
      hint: 'The name and the street, for example “Ember House in Mill Road, Dunmarrow”',
    }),
  },
  wording: ({ premises }) => `must not enter ${joinWords(premises, 'or')}.`,
})
