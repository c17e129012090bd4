import { describe, expect, test } from 'vitest'
import type { OrderMade } from '#src/domain/case/ordersMade.ts'
import { conditionsAfterChange } from '#src/domain/conditions/conditionsAfterChange.ts'
import { aChange } from '#tests/support/aChange.ts'

type Decisions = NonNullable<OrderMade['record']['conditions']>
const orderAfter = (conditions: Decisions, deed: 'vary' | 'discharge' = 'vary') =>
  conditionsAfterChange(aChange(deed), { kind: 'full', field: 'outcome', record: { conditions } }).map(
    ({ number, words }) => `${number} ${words}`,
  )
const kept = '1 The defendant must not contact Tansy Merrow by any means'
const old = '2 The defendant must not enter Pike Lane, Dunmarrow'
const programme = '3 The defendant must attend the Dunmarrow programme'

describe('the order that is changed', () => {
  test('has the new words, and not what goes, where the court did as asked', () => {
    expect(
      orderAfter([
        { id: 'o2', as: 'drafted' },
        { id: 'o3', as: 'drafted' },
      ]),
    ).toEqual([kept, '2 The defendant must not enter Quill Street, Dunmarrow'])
  })

  test('stays as it was where the court refused, or has not decided', () => {
    expect(orderAfter([{ id: 'o2', as: 'refused' }])).toEqual([kept, old, programme])
    expect(orderAfter([])).toEqual([kept, old, programme])
  })

  test('has the words of the court where it found others', () => {
    const words = 'The defendant must not enter Mill Row'
    expect(
      orderAfter([
        { id: 'o2', as: 'reworded', words },
        { id: 'o3', as: 'drafted' },
      ]),
    ).toEqual([kept, `2 ${words}`])
  })

  test('has none once it is discharged', () => {
    expect(orderAfter([], 'discharge')).toEqual([])
  })
})
