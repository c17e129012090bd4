import { houseRule } from '#src/domain/law/citations.ts'
import { personInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** One route for complaints. */
export const l02 = defineCondition({
  code: 'L02',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'legal',
  title: 'One route for complaints',
  protectsAgainst: 'False complaints, made again and again',
  behaviours: ['k', 'l'],
  usualExceptions: ['X1', 'X4'],
  monitoring: { how: 'The body keeps a log and reports it', evidence: 'The log, letters and emails' },
  pitfalls: [
    'Rights of complaint that a law gives must stay free',
    'The body must know of the condition and agree the role',
  ],
  askVictim: 'To whom has the defendant complained about you, and what came of it?',
  authority: houseRule('a way to complain stays open'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    body: textInput({ label: 'Complaints to which body?' }),
    role: textInput({ label: 'To whom there?', hint: 'For example, “its complaints officer”' }),
  },
  wording: ({ person, body, role }) =>
    `must not complain about ${person} to ${body} except in writing to ${role}.`,
})
