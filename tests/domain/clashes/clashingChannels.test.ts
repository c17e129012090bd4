import { expect, test } from 'vitest'
import { clashingChannels } from '#src/domain/clashes/clashingChannels.ts'
import { itemsOf, way } from '#tests/support/orderOf.ts'

const codes = (...order: Parameters<typeof itemsOf>) =>
  clashingChannels(itemsOf(...order)).map(({ sides }) => sides.map(({ where }) => where.item))
const all = 'must not contact Orla Quill by any means.'
const app =
  'must not contact Orla Quill except about Pip Quill, through the Kite app, every Saturday between 9am and 5pm.'

test('a ban on all contact beside one that leaves an app open', () => {
  expect(codes([all, app])).toEqual([['p1', 'p2']])
  const [clash] = clashingChannels(itemsOf([all, app]))
  expect(clash?.message).toBe(
    'Condition 2 leaves a way of contact with Orla Quill, and condition 1 forbids it without that exception.',
  )
})

test.each([
  'The defendant may make the arrangements about Pip Quill that paragraph 4 allows, through the Kite app.',
  'The defendant may use the Kite app.',
])('%s mends it', (exception) => {
  expect(codes([{ text: all, exceptions: [way(exception)] }, app])).toEqual([])
})

test('an exception for solicitors does not', () => {
  const solicitor = way('The defendant may communicate through a solicitor about legal proceedings.')
  expect(codes([{ text: all, exceptions: [solicitor] }, app])).toEqual([['p1', 'p2']])
})

test.each([
  'must use the Kite app to message Orla Quill',
  'must write to Orla Quill by 3 April 2026',
  'must return the keys to Orla Quill',
])('a requirement of contact: %s', (duty) => {
  expect(codes([all], [duty])).toEqual([['p1', 'r1']])
})

test.each([
  ['must not contact Bo Lark by any means.', 'must write to Orla Quill'],
  [all, 'must tell the SPO Manager which accounts of Orla Quill he can reach'],
  [all, 'must hand the phone to an officer to check it for contact with Orla Quill'],
  [all, 'must return the keys to an officer for Orla Quill'],
])('go together: %s; %s', (ban, duty) => {
  expect(codes([ban], [duty])).toEqual([])
})
