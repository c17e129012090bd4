import { houseRule } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { numberInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** New work is declared. */
export const l11 = defineCondition({
  code: 'L11',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'legal',
  title: 'Declare new work',
  protectsAgainst: 'Work taken so as to be where the protected person is',
  behaviours: ['a', 'e'],
  usualExceptions: [],
  monitoring: {
    how: 'The employer is asked',
    evidence: 'The employer’s record, notes of what was declared and when',
  },
  pitfalls: ['It touches private life: link it to an act at or through work'],
  askVictim: 'Has the defendant taken work so as to be where you are?',
  authority: houseRule('a requirement can be counted'),
  terms: ['SPO Manager'],
  inputs: { days: numberInput({ label: 'Within how many days?', initial: '3' }) },
  wording: ({ days }) =>
    `must tell the SPO Manager the name of each new employer and the address of each new place of work, within ${counted(days, 'day')} of the first day of work there.`,
})
