import { cps } from '#src/domain/law/citations.ts'
import { personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** The leave rule. */
export const w03 = defineCondition({
  code: 'W03',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'watching',
  title: 'Leave at a chance meeting',
  protectsAgainst: 'Meetings that are said to be by chance',
  behaviours: ['a', 'b', 'g'],
  usualExceptions: ['X2', 'X5', 'X7'],
  monitoring: { how: 'Witnesses report it', evidence: 'Camera footage, statements of witnesses' },
  pitfalls: ['A shared workplace needs a rule of its own'],
  askVictim: 'Where might you meet, and where would you want the defendant to go?',
  authority: cps('approaching the victim'),
  terms: [],
  inputs: { person: personInput({ label: 'Who is protected?', who: 'protected' }) },
  wording: ({ person }, { defendant: { subject, verb } }) =>
    `must leave at once by the shortest route if ${subject} ${verb('sees', 'see')} ${person}, without speaking, signalling or taking a picture.`,
})
