import { describe, expect, test } from 'vitest'
import type { MeasureKind } from '#src/domain/case/necessity.ts'
import { clashesWithOrders } from '#src/domain/clashes/clashesWithOrders.ts'
import { itemsOf, way } from '#tests/support/orderOf.ts'

const inForce = (kind: MeasureKind, terms: string) => ({
  necessity: { measures: [{ id: 'm', kind, status: 'inForce' as const, reference: 'SA/4', terms }] },
})
const found = (order: Parameters<typeof itemsOf>, facts: object) =>
  itemsOf(...order).flatMap((item) => clashesWithOrders(item, facts))
const report =
  '1: no contact with Delphine Ashgrove. 2: to report on Mondays at Port Sallow Police Station, 40 Customs Street, Port Sallow.'

describe('an existing stalking protection order in force, SPA 2019 s.2(7)', () => {
  test('stops where its terms certainly send him where a condition forbids', () => {
    const [clash] = found([['must not enter Customs Street in Port Sallow.']], inForce('existingSpo', report))
    expect(clash).toMatchObject({
      code: 'clash-existing-order',
      severity: 'stops',
      authority: { provision: 's.2(7)' },
    })
    expect(clash?.message).toBe(
      'Condition 1 keeps the defendant out of Port Sallow Police Station, 40 Customs Street, Port Sallow, and an existing stalking protection order (SA/4) sends the defendant there.',
    )
    expect(clash?.sides[1].where).toEqual({ step: 'necessity', item: 'm', field: 'terms' })
  })

  test('stops where a requirement sends him where it forbids', () => {
    const [clash] = found(
      [[], ['must attend at Harbour Gym, Port Sallow']],
      inForce('existingSpo', 'Not to enter Harbour Gym.'),
    )
    expect(clash?.severity).toBe('stops')
  })

  test('asks where only the town is the same', () => {
    const [clash] = found([['must not enter Port Sallow town centre.']], inForce('existingSpo', report))
    expect(clash).toMatchObject({ code: 'clash-other-order-place', severity: 'explain' })
  })
})

describe('any other order asks', () => {
  test.each<[string, MeasureKind, string]>([
    ['must not enter Tannery Yard', 'bail', 'To live and sleep at 4 Tannery Yard, Dunmarrow.'],
    ['must not enter Port Sallow.', 'licence', 'He must report at Port Sallow Police Station on Mondays.'],
    [
      'must not see Pip Quill',
      'childArrangements',
      'Paragraph 3: Pip is with him on alternate Saturdays from 10am to 4pm.',
    ],
    ['must not approach Pip Quill at school', 'childArrangements', 'Pip spends Sundays with his father.'],
  ])('%s; %s', (text, kind, terms) => {
    expect(found([[text]], inForce(kind, terms)).map(({ severity }) => severity)).toEqual(['explain'])
  })

  test('a way of contact that it closes', () => {
    const app =
      'must not contact Orla Quill except about Pip, through the Kite app, every Saturday between 9am and 5pm.'
    expect(
      found([[app]], inForce('restrainingOrder', 'No contact with Orla Quill.')).map(({ code }) => code),
    ).toEqual(['clash-other-order-contact'])
    expect(found([[app]], inForce('bail', 'Not to contact Orla Quill except through the Kite app.'))).toEqual(
      [],
    )
  })

  test('a time that it takes up', () => {
    const duty = 'must attend at Tide House every Saturday between 11am and midday'
    const terms = 'Pip is with him on alternate Saturdays from 10am to 4pm.'
    expect(found([[], [duty]], inForce('childArrangements', terms)).map(({ code }) => code)).toEqual([
      'clash-other-order-time',
    ])
    expect(found([[], [duty.replace('Saturday', 'Tuesday')]], inForce('childArrangements', terms))).toEqual(
      [],
    )
  })
})

describe('goes with the other order', () => {
  test.each<[string, MeasureKind, string]>([
    [
      'must not approach Pip Quill except as paragraph 3 of order F-12 allows',
      'childArrangements',
      'Pip is with him on alternate Saturdays.',
    ],
    ['must not enter Larch Row', 'bail', 'Not to enter Larch Row. Not to contact Orla Quill.'],
    ['must not contact Orla Quill by any means', 'bail', 'Not to contact Orla Quill.'],
    [
      'must not contact Orla Quill by any means',
      'childArrangements',
      'Pip lives with Orla Quill and is with him on alternate Saturdays.',
    ],
    ['must not enter Larch Row, Dunmarrow', 'bail', 'To live and sleep at 4 Tannery Yard, Dunmarrow.'],
  ])('%s; %s', (text, kind, terms) => {
    expect(found([[text]], inForce(kind, terms))).toEqual([])
  })

  test('the parent whom the order protects is not taken for the child', () => {
    const facts = {
      ...inForce('childArrangements', 'Every Saturday Orla Quill hands Pip over, who stays with his father.'),
      protected: { people: [{ id: 'p', name: 'Orla Quill' }] },
    }
    expect(found([['must not contact Orla Quill by any means']], facts)).toEqual([])
    expect(found([['must not see Pip Quill']], facts)).toHaveLength(1)
  })

  test('a child whom the terms do not name is told by the people of the case, or by what is said of the children', () => {
    const facts = inForce('childArrangements', 'The child spends Saturdays with his father.')
    expect(found([['must not see Pip Quill']], facts)).toEqual([])
    const others = { people: [{ id: 'o', name: 'Pip Quill', role: 'child' as const }] }
    expect(found([['must not see Pip Quill']], { ...facts, others })).toHaveLength(1)
    const children = { answer: 'yes' as const, familyOrder: 'F-12', detail: 'Pip Quill, aged six.' }
    const handover = [{ id: 'h', days: ['sat' as const], from: '10:00', to: '16:00' }]
    expect(found([['must not see Pip Quill']], { circumstances: { children } })).toEqual([])
    expect(
      found([['must not see Pip Quill']], { circumstances: { children: { ...children, handover } } }),
    ).toHaveLength(1)
  })

  test('with an exception for the place', () => {
    const exceptions = [way('The defendant may report at Port Sallow Police Station.')]
    expect(
      found([[{ text: 'must not enter Port Sallow.', exceptions }]], inForce('existingSpo', report)),
    ).toEqual([])
  })
})
