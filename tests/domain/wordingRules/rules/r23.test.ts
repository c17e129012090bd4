import { r23 } from '#src/domain/wordingRules/rules/r23.ts'
import { caseTable } from '../wordingTable.ts'

const none = { acts: [] }

caseTable(r23, {
  faulty: [
    { text: 'must not fly a drone over Larch Row', condition: none },
    { text: 'must not contact Orla Quill by any means', condition: none },
    { text: 'must tell the SPO Manager of a new phone within 3 days', condition: none },
    { text: 'no drone over Larch Row (no act)', condition: none },
  ],
  clean: [
    'no drone over Larch Row (acts 7, 9)',
    'must not fly a drone over Larch Row',
    { text: 'must not enter Larch Row', condition: { acts: ['act-1', 'act-2'] } },
    'must tell the SPO Manager of a new phone within 3 days',
  ],
})
