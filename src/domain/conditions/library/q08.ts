import { cps } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { dateInput, listInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Things are given up for a time. */
export const q08 = defineCondition({
  code: 'Q08',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'requirements',
  title: 'Give up phones or computers',
  protectsAgainst: 'Breaches by phone or computer, again and again',
  behaviours: ['b', 'd', 'm'],
  usualExceptions: ['X7', 'X11'],
  monitoring: { how: 'The station gives a receipt', evidence: 'The receipt, things found later' },
  pitfalls: [
    'Top of the ladder for devices: say why to declare, keep history, inspect, monitor or limit would not do',
    'Courts have refused it as a blanket step',
  ],
  askVictim: 'Which phone or computer was used, as far as you know?',
  authority: cps('surrendering devices'),
  terms: [],
  inputs: {
    items: listInput({
      label: 'Which items?',
      hint: 'For example, “the phone with the number 07700 900123”',
    }),
    station: textInput({ label: 'To which police station?' }),
    date: dateInput({ label: 'By which day?' }),
    returned: dateInput({ label: 'On which day do the police return them?' }),
  },
  wording: ({ items, station, date, returned }) =>
    `must hand ${joinWords(items)} to an officer at ${station} by ${longDate(date)}. The police will return what was handed in on ${longDate(returned)}.`,
})
