import { r07 } from '#src/domain/wordingRules/rules/r07.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r07, {
  faulty: [
    'must not contact her Family or Friends',
    'MUST NOT CONTACT ANY FAMILY MEMBERS',
    'must not message her work mates',
    'must not contact Ms Quill’s mum',
    "must not contact the protected person's parents",
    'must not speak to anyone close to her',
    'must not approach her kids',
    'must not contact her new bloke',
    'must not contact her ex or any relations',
    'must not contact any of her colleagues',
    'must not contact her or her family',
    'must not go to her mums house',
    "must not contact any of Ms Quill's mates",
  ],
  clean: [
    'must not contact Ida Quill or Tom Quill',
    'must not contact her mother Ida Quill',
    'must not enter Family Court House, except to attend a listed hearing',
    'must not contact anyone he knows or believes to be living with Ms Quill',
    'must not send a friend request to Orla Quill',
    'must not contact Mr Friend',
    'must not approach Pip Quill except as the family court order of 3 March 2026 allows',
    'must not sit in the family room of Ember House',
    'must not attend the Family Drop-in Centre, Ash Lane',
    'must tell the SPO Manager of his new partner within 3 days',
  ],
})
