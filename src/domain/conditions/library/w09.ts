import { houseRule } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { dateInput, personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Access is declared. */
export const w09 = defineCondition({
  code: 'W09',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'watching',
  title: 'Declare access',
  protectsAgainst: 'Spying by means that nobody knows of yet',
  behaviours: ['d', 'n'],
  usualExceptions: ['X1'],
  monitoring: {
    how: 'What was declared is compared with what is found later',
    evidence: 'Notes of what was declared and when, log-in records',
  },
  pitfalls: ['It may make the defendant admit a crime: legal advice first'],
  askVictim: 'What does the defendant know that you told nobody?',
  authority: houseRule('a cyber condition answers an act'),
  terms: ['Account', 'SPO Manager', 'Tracker'],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    date: dateInput({ label: 'By which day?' }),
  },
  wording: ({ person, date }, { defendant: { subject, object } }) =>
    `must tell the SPO Manager by ${longDate(date)} which Accounts and cameras of ${person} ${subject} can reach, and which Trackers show ${object} where ${person} is.`,
})
