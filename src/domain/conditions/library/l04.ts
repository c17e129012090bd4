import { houseRule } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { dateInput, listInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Keys and papers go back. */
export const l04 = defineCondition({
  code: 'L04',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'legal',
  title: 'Return keys and papers',
  protectsAgainst: 'A key, card or paper used to get in or to pose as somebody',
  behaviours: ['f', 'i', 'm'],
  usualExceptions: ['X1'],
  monitoring: { how: 'The station gives a receipt', evidence: 'The receipt, things found later' },
  pitfalls: ['Who owns a thing is for a civil court', 'A copied key stays a key: change the locks as well'],
  askVictim: 'Which of your keys, cards or papers might the defendant have?',
  authority: houseRule('a requirement can be counted'),
  terms: [],
  inputs: {
    items: listInput({
      label: 'Which items?',
      hint: 'For example, “two front-door keys” or “the parking card”',
    }),
    station: textInput({ label: 'To which police station?' }),
    date: dateInput({ label: 'By which day?' }),
  },
  wording: ({ items, station, date }) =>
    `must hand ${joinWords(items)} to an officer at ${station} by ${longDate(date)}.`,
})
