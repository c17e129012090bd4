import { r59 } from '#src/domain/wordingRules/rules/r59.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r59, {
  faulty: [
    'must try to avoid her',
    'MUST MAKE EVERY EFFORT TO ATTEND',
    'must endeavor to attend',
    'must try his best not to contact Ms Quill',
    'should not contact Ms Quill',
    'must attend where possible',
    'must do all he can to stay out of Larch Row',
    'must avoid contact with Ms Quill as far as possible',
    'must seek to attend Driftline',
    'must try and attend',
    'must do his best to stay away',
  ],
  clean: [
    'must not enter Larch Row',
    'must not access or try to access any account or device of Orla Quill',
    'must not attempt to find where Orla Quill lives',
    'must not write “try to stop me” to Orla Quill',
    'must not enter Endeavour House, Ash Lane',
    'must not seek to be employed at Ember House',
  ],
})
