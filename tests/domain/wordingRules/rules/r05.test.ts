import { r05 } from '#src/domain/wordingRules/rules/r05.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r05, {
  faulty: [
    'must not enter the exclusion zone',
    'must not enter the Exclusion Zone',
    'MUST NOT GO IN THE ZONE',
    'must not go into any no-go area',
    'must not enter the restricted area at any time',
    'must not enter the buffer zone or the Dunmarrow area',
    'must not enter an exclusion  zone at Ember House',
  ],
  clean: [
    'must not enter the exclusion zone shown on Map 2',
    'must not call any number with the area code of Dunmarrow',
    'must not enter Zone Street or Area Road, Dunmarrow',
    'must not write “keep out of the zone” on the gate of Ember House',
    'must not enter the area edged red on Map 1',
    'must not enter the streets listed in Schedule B',
  ],
})
