import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { possessive } from '../grammar.ts'
import { listInput, personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Personal details are not shared. */
export const o18 = defineCondition({
  code: 'O18',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'online',
  title: 'No sharing of personal details',
  protectsAgainst: 'Strangers and rumours at the door',
  behaviours: ['c-i', 'k'],
  usualExceptions: ['X1', 'X9'],
  monitoring: {
    how: 'Officers look at what is open to the public',
    evidence: 'Dated screenshots, statements of those who were told',
  },
  pitfalls: ['Court papers may have to give an address: add the exceptions'],
  askVictim: 'Which of your details has the defendant passed on?',
  authority: houseRule('a cyber condition answers an act'),
  terms: [],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    details: listInput({
      label: 'Which details?',
      initial: ['address', 'phone number', 'place of work', 'travel plans'],
    }),
  },
  wording: ({ person, details }) =>
    `must not share ${possessive(person)} ${joinWords(details, 'or')} with another person, online or in any other way.`,
})
