import { houseRule } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { dateInput, numberInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** The address is confirmed every year. */
export const q07 = defineCondition({
  code: 'Q07',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'requirements',
  title: 'Confirm the address every year',
  protectsAgainst: 'An address that is out of date in a long order',
  behaviours: ['a'],
  usualExceptions: ['X4'],
  monitoring: { how: 'The counter keeps a record', evidence: 'The counter’s record' },
  pitfalls: ['It adds to the duties of s.9 to notify, and cannot change them', 'The counter must be open'],
  askVictim: 'Have you heard that the defendant has moved?',
  authority: houseRule('a requirement adds to the duties to notify and changes none'),
  terms: [],
  inputs: {
    station: textInput({ label: 'At which police station?' }),
    date: dateInput({ label: 'By which day for the first time?' }),
    days: numberInput({ label: 'Within how many days before it?', initial: '7' }),
  },
  wording: ({ station, date, days }, { defendant: { possessive } }) =>
    `must confirm ${possessive} home address in person at ${station} within ${counted(days, 'day')} before ${longDate(date)}, and before the same day of each later year. This adds to the duties to notify the police of addresses and replaces none of those duties.`,
})
