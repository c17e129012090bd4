import { r54 } from '#src/domain/wordingRules/rules/r54.ts'
import { lark, quill } from '../completeCase.ts'
import { caseTable, type Row } from '../wordingTable.ts'

const both = (text: string, condition: object = {}): Row => ({
  text,
  condition: { protects: ['p-1', 'p-2'], ...condition },
  slices: { protected: { people: [quill, lark] } },
})

caseTable(r54, {
  faulty: [
    both('must not contact Ms Quill'),
    both('MUST NOT CONTACT ORLA BY ANY MEANS'),
    both('must not follow Bo Lark on foot or by vehicle'),
    both('must not search for Orla Quill online', { protects: [] }),
    both('must not photograph Mr Lark'),
  ],
  clean: [
    both('must not contact Orla Quill or Bo Lark'),
    both('must not photograph, film or record Bo Lark or Ms Quill'),
    both('must not contact Ms Quill', { protects: ['p-1'] }),
    both('must not enter Larch Row, Dunmarrow'),
    both('must not contact the two people named in Schedule A'),
    'must not contact Ms Quill',
  ],
})
