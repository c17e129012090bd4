import { houseRule } from '#src/domain/law/citations.ts'
import { numberInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** A postcode sector. */
export const p03 = defineCondition({
  code: 'P03',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'A postcode sector on a map',
  protectsAgainst: 'Waiting and driving past in a dense city',
  behaviours: ['a', 'e'],
  usualExceptions: ['X2', 'X4', 'X6', 'X7'],
  monitoring: {
    how: 'Number plate cameras and patrols; residents report sightings',
    evidence: 'Number plate readings, camera footage, statements',
  },
  pitfalls: [
    'Nobody can see a postcode in the street: the map must be served',
    'The sector may show where an address that is kept secret lies',
  ],
  askVictim: 'Does the defendant already know in which part of the town you live or work?',
  authority: houseRule('an area has a map or its roads'),
  terms: [],
  inputs: {
    sector: textInput({ label: 'Which postcode sector?', hint: 'For example, “DM4 2”' }),
    map: numberInput({ label: 'Which map shows it?', hint: 'Its number', initial: '1' }),
  },
  wording: ({ sector, map }) =>
    `must not enter postcode sector ${sector}, which is the area edged red on Map ${map}.`,
})
