import { r46 } from '#src/domain/wordingRules/rules/r46.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r46, {
  faulty: [
    'must not contact women',
    'MUST NOT APPROACH ANY FEMALES',
    'must not speak to any lone woman',
    'must not follow young girls',
    'must not contact any staff of Ember House',
    'must not message any female online',
    'must not approach any member of the public',
    'must not contact anyone under 18',
    'must not contact any children',
  ],
  clean: [
    'must not contact Orla Quill',
    'must not contact the women named in Schedule A',
    'must not write “I follow women” on any wall of Ember House',
    'must not enter Public Lane or Ladies Walk',
    'must not contact Mr Child',
    'must not contact anyone he knows or believes to be living with Ms Quill',
  ],
})
