import { r26 } from '#src/domain/wordingRules/rules/r26.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r26, {
  faulty: [
    'must not see Ms Quill',
    'must not look at or be aware of her posts',
    'MUST NOT BUMP INTO HER',
    'must not come accross her posts',
    'must not come into contact with Ms Quill',
    'must not find himself in the same place as Ms Quill',
    'must never see her stories',
    'must not cross paths with Ms Quill',
    'must not meet Ms Quill by accident',
    'must not run into Ms Quill',
  ],
  clean: [
    'if he sees Ms Quill he must leave by the nearest route without speaking',
    'must not search for or open her account @quillstudio',
    'must not enter See Lane or Encounter Street',
    'must not write “did you hear about me” to Orla Quill',
    'must not ask another person to see Orla Quill for him',
    'must not follow any vehicle that he knows Orla Quill is in',
    'must not contact Orla Quill to see Pip Quill',
  ],
})
