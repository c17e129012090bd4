import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No drone. */
export const w06 = defineCondition({
  code: 'W06',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'watching',
  title: 'No drone',
  protectsAgainst: 'Being watched from the air',
  behaviours: ['g'],
  usualExceptions: ['X7'],
  monitoring: {
    how: 'The protected person and residents report sightings',
    evidence: 'Pictures of the drone, its flight log, its registration',
  },
  pitfalls: [
    'Work with a drone under a licence needs an exception',
    'Never name an area that gives a secret address away',
  ],
  askVictim: 'When and where was a drone seen?',
  authority: cps('surveillance by any means'),
  terms: [],
  inputs: {
    areas: listInput({
      label: 'Over which streets or places?',
      hint: 'For example, “Larch Row in Dunmarrow”',
    }),
  },
  wording: ({ areas }) => `must not fly a drone over ${joinWords(areas, 'or')}.`,
})
