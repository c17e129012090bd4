import { behaviours } from '#src/domain/case/acts.ts'
import { houseRule } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { dateInput, numberInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Meetings with the officer who manages the order. */
export const q10 = defineCondition({
  code: 'Q10',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'requirements',
  title: 'Meet the SPO Manager',
  protectsAgainst: 'Risk that nobody keeps an eye on',
  behaviours,
  usualExceptions: ['X4', 'X7'],
  monitoring: { how: 'The manager’s diary', evidence: 'The diary, the letters that gave the times' },
  pitfalls: ['It is not probation: it gives no supervision', 'Say who has the time for it'],
  askVictim: 'What should the officer who meets the defendant know?',
  authority: houseRule('a requirement can be counted'),
  terms: ['SPO Manager'],
  inputs: {
    place: textInput({ label: 'Where?' }),
    meetings: numberInput({ label: 'How many times a month?', initial: '1' }),
    date: dateInput({ label: 'Until which day?' }),
  },
  wording: ({ place, meetings, date }, { defendant: { object } }) =>
    `must meet the SPO Manager at ${place} ${meetings === 1 ? 'once' : counted(meetings, 'time')} a month until ${longDate(date)}, at the times that the SPO Manager gives ${object} in writing.`,
})
