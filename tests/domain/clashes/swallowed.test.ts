import { expect, test } from 'vitest'
import { swallowed } from '#src/domain/clashes/swallowed.ts'
import { itemsOf, way } from '#tests/support/orderOf.ts'

const codes = (text: string, exception: string) =>
  itemsOf([{ text, exceptions: [way(exception)] }])
    .flatMap(swallowed)
    .map(({ code }) => code)
const contact = 'must not contact Orla Quill by any means.'
const place = 'must not enter Larch Row in Dunmarrow.'

test.each([
  [contact, 'The defendant may contact Orla Quill by any means.'],
  [contact, 'The defendant may phone Orla Quill at any time about Pip.'],
  [contact, 'The defendant may still speak to her.'],
  [place, 'The defendant may enter Larch Row.'],
  [place, 'The defendant may go to Larch Row at any time.'],
  [place, 'The defendant may be in Larch Row when he needs.'],
  [place, 'The defendant may visit 27 Larch Row whenever he wants to for work.'],
])('%s; %s', (text, exception) => {
  expect(codes(text, exception)).toEqual(['clash-swallowed'])
})

test.each([
  [contact, 'The defendant may communicate through a solicitor about legal proceedings.'],
  [contact, 'The defendant may make arrangements about Pip Quill through the Kite app.'],
  [
    contact,
    'The defendant may use the shared path at any time, and may put out his bins between 7am and 7:15am, even if she is there.',
  ],
  [
    contact,
    'It is not a breach to meet Orla Quill by chance if the defendant leaves at once by the shortest route without communicating.',
  ],
  [place, 'The defendant may pass along Larch Row by car without stopping.'],
  [place, 'The defendant may be at 3 Larch Row for work every Monday between 9am and 5pm.'],
  [place, 'The defendant may go to Fennel Street at any time.'],
  [
    place,
    'The defendant may call the emergency services, or go where he needs to go for urgent medical care.',
  ],
])('the rule stands: %s; %s', (text, exception) => {
  expect(codes(text, exception)).toEqual([])
})
