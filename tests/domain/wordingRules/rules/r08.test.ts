import { r08 } from '#src/domain/wordingRules/rules/r08.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r08, {
  faulty: [
    'must not associate with Tom Quill',
    'MUST NOT MIX WITH TOM QUILL',
    'must not hang out with Tom Quill',
    'must not get involved with Orla Quill',
    'must not have anything to do with Orla Quill',
    'must not have any dealings with Tom Quill',
    'must not knock about with Tom Quill',
  ],
  clean: [
    'must not contact the five people named in Schedule A',
    'must attend the programme on acts associated with stalking from 4 May 2026',
    'must not join the Northmere Football Association',
    'must not write “I want to be involved with you” to Orla Quill',
    'must not mix up the bins of Ember House',
    'must not enter Associate House, Ash Lane',
    'must not take part in the club Orla Quill is a member of, Northmere Runners',
  ],
})
