import { r27 } from '#src/domain/wordingRules/rules/r27.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r27, {
  faulty: [
    'must not contact her by phone, text etc',
    'phone, text ETC.',
    'must not send gifts such as flowers',
    'must not contact her by WhatsApp or similar',
    'must not contact her by phone,email and so on',
    'must not send letters, cards, that sort of thing',
    'must not send flowers eg roses',
    'must not send flowers e.g roses',
    'must not send flowers or the like',
    'must not contact her by phone, text or whatever',
  ],
  clean: [
    'must not contact Ms Quill by any means, including phone, post, email or social media',
    'must not write “flowers, etc.” to Orla Quill',
    'must not use any social media or messaging service to contact Orla Quill',
    'must not enter the shop Such As You, Ash Lane',
    'must not send flowers, cards or letters to Orla Quill',
    'must not fetch any parcel addressed to Orla Quill',
  ],
})
