import { r39 } from '#src/domain/wordingRules/rules/r39.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r39, {
  faulty: [
    'must not assault Ms Quill',
    'MUST NOT HIT OR KICK HER',
    'must not commit any offences',
    'must not break in to her home',
    'must not be violent or threaten violence to Ms Quill',
    'must not smash her windows',
    'must not carry a knife',
    'must not damage her car',
    'must not Attack Ms Quill',
  ],
  clean: [
    'must not enter Ms Quill’s workplace, Ember House',
    'must not write “I will kill you” to Orla Quill',
    'must not enter Battle Road or Knife Street',
    'must not touch the letterbox of Ember House',
    'must not contact Mr Steel by phone',
    'must not use a panel of Ember House to hit a ball against',
  ],
})
