import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** The angle of a camera. */
export const w05 = defineCondition({
  code: 'W05',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'watching',
  title: 'The angle of a camera',
  protectsAgainst: 'A neighbour recorded by cameras',
  behaviours: ['g', 'o'],
  usualExceptions: [],
  monitoring: {
    how: 'Officers visit and photograph the settings',
    evidence: 'Photographs of the settings, recordings',
  },
  pitfalls: [
    'A camera may lawfully protect the defendant’s own door',
    'It gives officers no right to go in: say who visits, and when',
  ],
  askVictim: 'What of yours can the camera see or hear?',
  authority: cps('recording images'),
  terms: [],
  inputs: {
    cameras: listInput({
      label: 'Which cameras?',
      hint: 'For example, “the doorbell camera at 4 Pike Yard”',
    }),
    property: textInput({
      label: 'What must not be recorded?',
      hint: 'For example, “the front garden of 6 Pike Yard”',
    }),
  },
  wording: ({ cameras, property }) =>
    `must keep ${joinWords(cameras)} from recording pictures or sound of ${property}.`,
})
