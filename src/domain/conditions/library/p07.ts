import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, maybe, numberInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** A wide area. */
export const p07 = defineCondition({
  code: 'P07',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'A ward, parish or town',
  protectsAgainst: 'Searching for an address that is kept secret',
  behaviours: ['a', 'e'],
  usualExceptions: ['X2', 'X4', 'X6', 'X7'],
  monitoring: {
    how: 'Number plate cameras and patrols',
    evidence: 'Number plate readings, camera footage, statements',
  },
  pitfalls: ['Record why it has to be this wide', 'Never draw it with a secret address in the middle'],
  askVictim: 'How far around you would you need, and what would the name of the area give away?',
  authority: houseRule('an area is no wider than the risk'),
  terms: [],
  inputs: {
    area: textInput({ label: 'Which area?', hint: 'For example, “the parish of Ninefold”' }),
    map: numberInput({ label: 'Which map shows it?', hint: 'Its number', initial: '1' }),
    open: maybe(listInput({ label: 'Which streets or places in it stay open?', hint: 'Three at most' })),
  },
  wording: ({ area, map, open }) =>
    `must not enter ${area}, shown on Map ${map}${open.given ? `, except ${joinWords(open.given)}` : ''}.`,
})
