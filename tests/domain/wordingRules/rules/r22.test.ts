import { r22 } from '#src/domain/wordingRules/rules/r22.ts'
import { caseTable, type Row } from '../wordingTable.ts'

const children = { circumstances: { children: { answer: 'yes' as const } } }
const asParent = (text: string, condition: object = {}): Row => ({ text, condition, slices: children })

caseTable(r22, {
  faulty: [
    asParent('must not contact Ms Quill by any means'),
    asParent('MUST NOT CONTACT ORLA QUILL BY ANY MEANS'),
    asParent('must not communicate with Orla Quill'),
    asParent('must not phone, text or email Orla Quill'),
    asParent('must not message Ms Quill by any online service'),
    asParent('must not have any contact with Orla Quill'),
  ],
  clean: [
    'must not contact Orla Quill by any means',
    asParent(
      'must not contact Orla Quill except through the Kite app about Pip, Monday and Thursday 18:00–19:00',
    ),
    asParent('must not contact Orla Quill except about Pip'),
    asParent('must not contact Orla Quill', { exceptions: [{ id: 'x', code: 'X3' }] }),
    asParent('must not contact Bo Lark'),
    asParent('must not follow Orla Quill on foot or by vehicle'),
  ],
})
