import { r28 } from '#src/domain/wordingRules/rules/r28.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r28, {
  faulty: [
    'must not message her on Facebook',
    'must not contact her on whatsapp or insta',
    'MUST NOT USE FACEBOOK TO CONTACT HER',
    'must not contact her via snapchat',
    'must not add her on Snapchat',
    'must not send her anything through FB or Instagram',
    'must not go on TikTok to contact her',
    'must not use Facebook,Instagram to contact Ms Quill',
  ],
  clean: [
    'must not contact her by any online service, including Facebook and Instagram',
    'must not use Facebook or any other service in a name other than Rhys Tarn',
    'may use WhatsApp to call Pip Quill on Saturdays 10:00–10:30',
    'must not search for or open the Instagram account @quillstudio',
    'must not contact Orla Quill by any means, including WhatsApp or post',
    'must not enter Signal House, Telegram Road',
  ],
})
