import { expect, test } from 'vitest'
import { duplicates } from '#src/domain/clashes/duplicates.ts'
import { itemsOf } from '#tests/support/orderOf.ts'

const codes = (...texts: Parameters<typeof itemsOf>[0]) => duplicates(itemsOf(texts)).map(({ code }) => code)
const all = 'must not contact Orla Quill by any means, including phone, post, email or social media.'

test('the same words twice, and the same inputs in other words', () => {
  expect(codes('must not enter Larch Row.', 'must not enter  Larch Row')).toEqual(['clash-duplicate'])
  const origin = { kind: 'library' as const, code: 'P05', version: 1, inputs: { streets: ['Larch Row'] } }
  expect(codes({ text: 'must not enter Larch Row', origin }, { text: 'must keep out', origin })).toEqual([
    'clash-duplicate',
  ])
})

test('nearly the same words about the same person', () => {
  const near = 'must not post, publish or share online any picture, statement or recording of Orla Quill'
  expect(codes(near, near.replace('online ', ''))).toEqual(['clash-near-duplicate'])
  expect(codes(near, near.replace('Orla Quill', 'Bo Lark'))).toEqual([])
})

test.each([
  [all, 'must not phone Orla Quill'],
  [all, 'must not send any messages to Orla Quill'],
  [
    'must not enter Larch Row or Fennel Street in Dunmarrow',
    'must not be in Larch Row in Dunmarrow on any Monday between 8am and 9am',
  ],
  ['must not enter Larch Row or Fennel Street in Dunmarrow', 'must not go to Fennel Street in Dunmarrow'],
])('%s holds all of: %s', (whole, part) => {
  const [clash] = duplicates(itemsOf([whole, part]))
  expect(clash?.code).toBe('clash-contained')
  expect(clash?.message).toBe('Condition 2 adds nothing to condition 1, which already forbids it.')
  expect(duplicates(itemsOf([part, whole]))[0]?.sides[0].where.item).toBe('p1')
})

test.each([
  [all, 'must not phone Bo Lark'],
  [all, 'must not reply if Orla Quill contacts him'],
  [
    all,
    'must not contact Orla Quill except about Pip, through the Kite app, every Saturday between 9am and 5pm.',
  ],
  ['must not enter Larch Row in Dunmarrow', 'must not enter Larch Row in Emberfield'],
  [
    'must not follow Orla Quill on foot or by vehicle',
    'must not follow a vehicle in which he believes Orla Quill is travelling',
  ],
])('each adds something: %s; %s', (one, other) => {
  expect(codes(one, other)).toEqual([])
})

test('a timed ban holds less than one for all times, whichever stands first', () => {
  const timed = 'must not be in Larch Row on any Monday between 8am and 9am'
  expect(duplicates(itemsOf([timed, 'must not enter Larch Row']))[0]?.sides[0].where.item).toBe('p1')
})

test('a prohibition and a requirement are not compared', () => {
  expect(duplicates(itemsOf(['must not enter Larch Row'], ['must not enter Larch Row']))).toEqual([])
})
