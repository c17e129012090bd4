import { r09 } from '#src/domain/wordingRules/rules/r09.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r09, {
  faulty: [
    'must not contact or follow Ms Quill',
    'must not contact,follow,or film Ms Quill',
    'MUST NOT FOLLOW, WATCH OR PHOTOGRAPH HER',
    'must not contact Ms Quill or enter Larch Row',
    'must not contact Ms Quill and must not go to her workplace',
    'must not follow Ms Quill/film Ms Quill',
    'must not phone, text or turn up at Ember House',
    'must not contact Ms Quill nor attend Ember House',
    'must not approach Ms Quill or speak to her or film her',
    'must not contact Ms Quill, follow her or film her',
    'must not go to her home, contact her or follow her',
  ],
  clean: [
    'must not phone, text or email Ms Quill',
    'must not photograph, film or record Ms Quill',
    'must not search for, open, follow or react to @quillstudio',
    'must not ask or knowingly allow another person to contact Ms Quill for him',
    'must not start or continue a claim about Ms Quill except through a solicitor',
    'if he sees Ms Quill he must leave by the nearest route without speaking or filming',
    'must not send, leave or have delivered any item to Orla Quill',
  ],
})
