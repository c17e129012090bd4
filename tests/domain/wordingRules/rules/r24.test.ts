import { r24 } from '#src/domain/wordingRules/rules/r24.ts'
import { caseTable } from '../wordingTable.ts'

caseTable(r24, {
  faulty: [
    { text: 'must not enter Larch Row', condition: { necessity: '' } },
    { text: 'must not contact Orla Quill by any means', condition: { necessity: '   ' } },
    { text: 'must not search for @quillstudio', condition: { necessity: '\n' } },
    { text: 'must tell the SPO Manager of a new phone within 3 days', condition: { necessity: '' } },
  ],
  clean: [
    'must not enter Larch Row',
    {
      text: 'must not contact Orla Quill by any means',
      condition: { necessity: 'He wrote 41 times after a block.' },
    },
    {
      text: 'must not search for @quillstudio',
      condition: { necessity: 'Three new accounts (acts 4, 6, 8)' },
    },
    'must tell the SPO Manager of a new phone within 3 days',
  ],
})
