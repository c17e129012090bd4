import { expect, test } from 'vitest'
import { r27 } from '#src/domain/wordingRules/rules/r27.ts'
import { changedIn, wordingTable } from '../wordingTable.ts'

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

test.each<[string, string[]]>([
  ['must not contact her by phone, text etc', ['must not contact her by phone or text']],
  [
    'must not contact her by phone, text, etc. He may call 999.',
    ['must not contact her by phone or text. He may call 999.'],
  ],
  ['must not contact her by phone or text etc.', ['must not contact her by phone or text.']],
  [
    'must not use Snapchat, WhatsApp etc. to contact Ms Quill',
    ['must not use Snapchat or WhatsApp to contact Ms Quill'],
  ],
  ['must not send flowers and the  like', ['must not send flowers']],
  ['If he sees Ms Quill, he must not shout etc', []],
  ['must bring his phone, tablet etc', []],
  ['must bring his phone etc', ['must bring his phone']],
  ['must not contact her by phone, text etc or go to her house', []],
  ['must not send gifts such as flowers', []],
  ['must not send letters, cards or anything else', []],
])('what is offered in one go for: %s', (text, after) => {
  expect(changedIn({ text }, 'R27')).toEqual(after)
})
