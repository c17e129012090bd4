import { r29 } from '#src/domain/wordingRules/rules/r29.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r29, {
  faulty: [
    'must not approach Ms Quill',
    'MUST NOT APPROACH HER',
    'must not go up to Ms Quill',
    'must not come up to her or her car',
    'must not make any approach to Ms Quill',
    'must not aproach Orla Quill',
    'must not walk up to Ms Quill',
    'must not approach Ms Quill or her car',
  ],
  clean: [
    'must not approach Ms Quill. If he sees her he must leave by the shortest route',
    'must not approach Pip Quill at Alder School',
    'must not approach Pip Quill except as paragraph 3 of order F-12 allows',
    'must not enter Approach Road, Dunmarrow',
    'must not write “do not approach me” on the door of Ember House',
    'must not enter the house of Mr Approach',
  ],
})
