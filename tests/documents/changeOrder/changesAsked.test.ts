import { describe, expect, test } from 'vitest'
import { changesAsked, conditionsAsAsked } from '#src/documents/changeOrder/changesAsked.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aChange } from '#tests/support/aChange.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

type Overrides = Parameters<typeof aChange>[1]
const what = (deed: Parameters<typeof aChange>[0], overrides?: Overrides) =>
  changesAsked(servedView(aChange(deed, overrides))).map((one) => one.what)

describe('what a court is asked to change', () => {
  test('is told condition by condition, and what stays is not told', () => {
    expect(what('vary')).toEqual(['Condition 2 is reworded', 'Condition 3 is removed'])
  })

  test('added conditions go on from those that the order has', () => {
    expect(what('vary', { change: { adds: ['prohibitions'] } })).toContain('Condition 4 is added')
  })

  test('the length is a change where another is asked for, and always where the order is renewed', () => {
    expect(what('vary')).not.toContain('The length of the order changes')
    expect(what('vary', { change: { newLength: { runs: 'untilFurtherOrder' } } })).toContain(
      'The length of the order changes',
    )
    expect(what('renew')).toContain('The length of the order changes')
  })

  test('of a discharge is that alone, and of a new order nothing', () => {
    expect(what('discharge')).toEqual(['The order is discharged'])
    expect(changesAsked(servedFrom())).toEqual([])
  })
})

test('the order as it would read keeps its numbers, with the new words and without what goes', () => {
  const items = conditionsAsAsked(servedView(aChange('vary', { change: { adds: ['prohibitions'] } })))
  const text = wordsIn([{ kind: 'numbered', items }])
  expect(items.map(({ number }) => number).slice(0, 4)).toEqual(['1', '2', '3', '4'])
  expect(text).toContain('Quill Street')
  expect(text).not.toContain('Pike Lane')
  expect(text).toContain('3. No longer part of the order.')
})
