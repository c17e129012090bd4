import { r61 } from '#src/domain/wordingRules/rules/r61.ts'
import { quill } from '../completeCase.ts'
import { caseTable, type Row } from '../wordingTable.ts'

const detail = (
  kind: 'email' | 'account' | 'vehicle' | 'phone',
  value: string,
  more: object = { released: 'no' },
) => ({
  protected: { people: [{ ...quill, details: [{ id: 'd', kind, value, ...more }] }] },
})
const row = (text: string, slices: object): Row => ({ text, slices })

caseTable(r61, {
  faulty: [
    'must not call 07700 900123 (new number)',
    'must not call 07700900123',
    'must not text +44 7700 900 123',
    row('must not email orla@quill.example', detail('email', 'orla@quill.example')),
    row('must not search for or open @quillstudio', detail('account', '@quillstudio')),
    row('must not follow the car AB12CDE', detail('vehicle', 'AB12 CDE')),
  ],
  clean: [
    'must not call any number he knows or believes to be hers',
    'must not call 07700 900999',
    'must not contact Orla Quill on any number that he knows or believes to be hers',
    row('must not search for or open @quillstudio', detail('account', '@otherstudio')),
    row(
      'must not follow the car AB12 CDE',
      detail('vehicle', 'AB12 CDE', { released: 'yes', why: 'He has it in act 3.' }),
    ),
  ],
})
