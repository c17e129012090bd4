import { expect, test } from 'vitest'
import { checkFamilyOrder } from '#src/domain/checks/checkFamilyOrder.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'
import { orderOf } from '#tests/support/orderOf.ts'

const contact = (change: object) => ({
  prohibitions: { items: withItem(finishedCase().prohibitions?.items, 'c-c01', change) },
})

test('a condition on contact leaves room for a family court order', () => {
  expect(said(checkFamilyOrder)).toEqual([])
  expect(said(checkFamilyOrder, contact({ exceptions: [] }))).toEqual([
    'condition-without-family-order explain',
  ])
  const own = [
    { id: 'x-1', text: 'This does not stop what the family court order of 9 January 2026 allows.' },
  ]
  expect(said(checkFamilyOrder, contact({ exceptions: own }))).toEqual([])
})

test('without such an order no room is needed; not knowing of children asks', () => {
  const children = { familyOrder: '' }
  expect(said(checkFamilyOrder, { ...contact({ exceptions: [] }), circumstances: { children } })).toEqual([])
  expect(said(checkFamilyOrder, { circumstances: { children: { answer: 'notKnown' } } })).toEqual([
    'children-not-known explain',
  ])
})

test('where a clash already says that the way left open by another condition is forbidden, it is not said twice', () => {
  const all = {
    text: 'must not contact Orla Quill by any means.',
    origin: { kind: 'library' as const, code: 'C01', version: 1 },
  }
  const app =
    'must not contact Orla Quill except about Pip, through the Kite app, every Saturday between 9am and 5pm.'
  const facts = { circumstances: { children: { answer: 'yes' as const, familyOrder: 'F-12' } } }
  expect(checkFamilyOrder(orderOf([all], [], facts)).map(({ code }) => code)).toEqual([
    'condition-without-family-order',
  ])
  expect(checkFamilyOrder(orderOf([all, app], [], facts))).toEqual([])
})
