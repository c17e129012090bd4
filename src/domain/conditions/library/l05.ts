import { houseRule } from '#src/domain/law/citations.ts'
import { personInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** A child at a place. */
export const l05 = defineCondition({
  code: 'L05',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'legal',
  title: 'A child at a place',
  protectsAgainst: 'A child used as a way to reach a parent or carer',
  behaviours: ['p'],
  usualExceptions: ['X3', 'X4'],
  monitoring: {
    how: 'The school or the family reports it',
    evidence: 'School log, the family court’s order',
  },
  pitfalls: ['It must not cut across the family court’s order'],
  askVictim: 'Who collects the child, when and where?',
  authority: houseRule('a condition fits the family court’s order'),
  terms: [],
  inputs: {
    child: personInput({ label: 'Which child?', who: 'child' }),
    place: textInput({ label: 'At which place?' }),
    order: textInput({
      label: 'What does the family court allow?',
      hint: 'For example, “paragraph 3 of family order F-26-0117 of 9 January 2026”',
    }),
  },
  wording: ({ child, place, order }) => `must not approach ${child} at ${place} except as ${order} allows.`,
})
