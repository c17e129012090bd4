import { houseRule } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { dateInput, listInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Monitoring software. */
export const o13 = defineCondition({
  code: 'O13',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'online',
  title: 'Monitoring software',
  protectsAgainst: 'A new fixation that shows online first',
  behaviours: ['b', 'd'],
  usualExceptions: ['X7'],
  monitoring: {
    how: 'The software sends alerts to the team',
    evidence: 'Alerts, and the record of when it was off',
  },
  pitfalls: [
    'Name the product and its last day',
    'Say who pays, and who in the force reads the alerts',
    'Other people’s use of the device is caught too',
  ],
  askVictim: 'What would show you early that it is starting again?',
  authority: houseRule('a cyber condition answers an act'),
  terms: [],
  inputs: {
    product: textInput({ label: 'Which software?', hint: 'For example, “the Lanternview software”' }),
    devices: listInput({
      label: 'On which devices?',
      hint: 'For example, “the phone with the number 07700 900123”',
    }),
    team: textInput({
      label: 'Which team sets it up?',
      hint: 'For example, “the SPO Team of Westmarch Police”',
    }),
    purpose: textInput({
      label: 'What may it report?',
      hint: 'For example, “messages to Ottoline Marshbank”',
    }),
    date: dateInput({ label: 'Until which day?' }),
  },
  wording: ({ product, devices, team, purpose, date }) =>
    `must accept ${product} on ${joinWords(devices)}, set up by ${team}, until ${longDate(date)}, without removing or changing it. It may report only ${purpose}.`,
})
