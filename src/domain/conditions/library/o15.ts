import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { maybe, peopleInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No pictures or recordings. */
export const o15 = defineCondition({
  code: 'O15',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'online',
  title: 'No pictures or recordings',
  protectsAgainst: 'Being recorded in secret',
  behaviours: ['g', 'o'],
  usualExceptions: [],
  monitoring: {
    how: 'Officers check devices at an inspection',
    evidence: 'Pictures and recordings with their dates',
  },
  pitfalls: [
    'At a shared event many people take pictures',
    'A doorbell records by itself: limit its angle by W05',
  ],
  askVictim: 'When have you been photographed or recorded?',
  authority: cps('recording images'),
  terms: [],
  inputs: {
    people: peopleInput({ label: 'Who is protected?', who: 'protected' }),
    camera: maybe(
      textInput({
        label: 'Which fixed camera may stay on?',
        hint: 'Only one whose angle W05 limits, for example “the doorbell camera at 4 Pike Yard”',
      }),
    ),
  },
  wording: ({ people, camera }) =>
    `must not photograph, film or record ${joinWords(people, 'or')}.${camera.given ? ` This does not cover ${camera.given} while it is kept as this order requires.` : ''}`,
})
