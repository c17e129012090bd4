import { expect, test } from 'vitest'
import { otherOrders } from '#src/domain/clashes/otherOrders.ts'
import { sample } from '#tests/support/samples.ts'

test('bail is read once, and an order of the family court where its terms are entered', () => {
  expect(otherOrders(sample('fx-01')).map(({ id, sentences }) => [id, sentences.length])).toEqual([
    ['bail', 2],
    ['m-child', 2],
  ])
})

test('only what is in force binds, and only an existing stalking protection order is one', () => {
  const measure = {
    id: 'm',
    kind: 'existingSpo' as const,
    terms: 'Interim. 1: no contact. 2: not to enter Harbour Gym.',
  }
  const with_ = (status: 'inForce' | 'ended') =>
    otherOrders({ necessity: { measures: [{ ...measure, status }] } })
  expect(with_('inForce')).toMatchObject([
    { isSpo: true, sentences: ['Interim.', '1: no contact.', '2: not to enter Harbour Gym.'] },
  ])
  expect(with_('ended')).toEqual([])
})

test('a family order without terms is read from what is said of the children', () => {
  const children = { answer: 'yes' as const, familyOrder: 'F-12', detail: 'Pip is with him on Saturdays.' }
  expect(otherOrders({ circumstances: { children } })).toMatchObject([
    { id: 'family', words: 'the family court order F-12' },
  ])
  expect(otherOrders({ circumstances: { children: { ...children, familyOrder: '' } } })).toEqual([])
})
