import { r47 } from '#src/domain/wordingRules/rules/r47.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r47, {
  faulty: [
    'any gym',
    'must not enter any pubs in Dunmarrow',
    'MUST NOT GO TO ANY PARK',
    'must not go to any school',
    'must not go to pubs or clubs',
    'must not attend any place of worship',
    'must not enter any of the shops in Dunmarrow',
    'must not be in any licensed premises',
    'must not be at a school',
    'must not go into any shopping centre',
  ],
  clean: [
    'Ironhall Gym, Ash Lane',
    'must not enter any gym listed in Schedule B',
    'must not enter any place where he knows Ms Quill to be working',
    'must not watch Ember House from any place',
    'must not write “meet me at any pub” to Orla Quill',
    'must not enter Any Street or the Park Hotel, Dunmarrow',
  ],
})
