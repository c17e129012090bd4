import { houseRule } from '#src/domain/law/citations.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, maybe, numberInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** A number of phones. */
export const o09 = defineCondition({
  code: 'O09',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'online',
  title: 'Limit on phones',
  protectsAgainst: 'Spare phones that nobody knows of',
  behaviours: ['b', 'm'],
  usualExceptions: ['X7', 'X11'],
  monitoring: {
    how: 'Officers visit and compare IMEI numbers',
    evidence: 'Phones and SIM cards that are found, network records',
  },
  pitfalls: ['It can be checked only where phones are notified: add O10', 'Name a phone for work'],
  askVictim: 'From how many numbers has the defendant reached you?',
  authority: houseRule('a cyber condition answers an act'),
  terms: [],
  inputs: {
    phones: numberInput({ label: 'How many mobile phones?', initial: '1' }),
    cards: numberInput({ label: 'How many SIM cards?', initial: '1' }),
    others: maybe(
      listInput({
        label: 'Which phones do not count?',
        hint: 'For example, “the phone that Reed Buses supplies for work”',
      }),
    ),
  },
  wording: ({ phones, cards, others }) =>
    `must not have or use more than ${counted(phones, 'mobile phone')} and ${counted(cards, 'SIM card')} at a time.${others.given ? ` This does not count ${joinWords(others.given)}.` : ''}`,
})
