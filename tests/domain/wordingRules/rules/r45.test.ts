import { r45 } from '#src/domain/wordingRules/rules/r45.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r45, {
  faulty: [
    'except with her consent',
    'must not contact Ms Quill unless she contacts him first',
    'MUST NOT CONTACT HER UNLESS SHE AGREES',
    'must not go to Larch Row unless invited',
    'must not contact Ms Quill without her say so',
    'must not enter Ember House unless Ms Quill says its ok',
    'unless invited by Ms Quill',
    'must not contact Ms Quill unless she wants him to',
    'except when she asks him to come',
    'must not contact Ms Quill against her wishes',
    'must not make any unwanted contact with Ms Quill',
    'only if Ms Quill is happy for him to',
    'must not contact Ms Quill unless she says he can',
    'must not contact Ms Quill without permission from her',
  ],
  clean: [
    'except as the family court order of 3 March 2026 allows',
    'must not reply if Ms Quill contacts him',
    'must not write “only with your consent” to Orla Quill',
    'must not start a claim about Orla Quill without the court’s permission',
    'must not enter Consent House, Ash Lane',
    'without written permission from the SPO Manager, who will answer in 5 working days',
  ],
})
