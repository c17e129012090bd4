import { describe, expect, test } from 'vitest'
import {
  accountsInput,
  dateInput,
  dateSpansInput,
  type Input,
  listInput,
  maybe,
  numberInput,
  peopleInput,
  personInput,
  type RawInput,
  textInput,
  weeklyTimesInput,
} from '#src/domain/conditions/inputs.ts'
import { shownPeople } from '#tests/support/conditionInputs.ts'

const label = { label: 'What?' }
const read = (input: Input<unknown>, raw: RawInput | undefined) => input.read(raw, shownPeople)

describe('what is kept in the case is read by the type of the input', () => {
  test.each<[string, Input<unknown>, RawInput | undefined, unknown]>([
    ['words', textInput(label), ' the Kite app ', 'the Kite app'],
    ['no words', textInput(label), '  ', undefined],
    ['a list for words', textInput(label), ['a'], undefined],
    ['a list', listInput(label), ['Larch Row', 'Mill Road'], ['Larch Row', 'Mill Road']],
    ['an empty list', listInput(label), [], undefined],
    ['a list with an empty line', listInput(label), ['Larch Row', ' '], undefined],
    ['accounts', accountsInput(label), ['cloud photos'], ['cloud photos']],
    ['a real day', dateInput(label), '2028-02-29', '2028-02-29'],
    ['a day that does not exist', dateInput(label), '2026-02-29', undefined],
    ['a whole number', numberInput(label), '12', 12],
    ['nought', numberInput(label), '0', undefined],
    ['a part', numberInput(label), '1.5', undefined],
    ['slots', weeklyTimesInput(label), ['tue 18:30-20:00'], [{ days: ['tue'], from: '18:30', to: '20:00' }]],
    ['a slot that is none', weeklyTimesInput(label), ['tue evening'], undefined],
    ['a span', dateSpansInput(label), ['2026-09-07/2026-12-18'], [{ from: '2026-09-07', to: '2026-12-18' }]],
    [
      'a span of one day',
      dateSpansInput(label),
      ['2026-09-07/2026-09-07'],
      [{ from: '2026-09-07', to: '2026-09-07' }],
    ],
    ['a span that ends before it begins', dateSpansInput(label), ['2026-12-18/2026-09-07'], undefined],
    ['a person of the case', personInput(label), 'om', 'Ottoline Marshbank'],
    ['a person who is gone', personInput(label), 'gone', undefined],
    ['people', peopleInput(label), ['om', 'pip'], ['Ottoline Marshbank', 'Pip Marshbank']],
    ['people of whom one is gone', peopleInput(label), ['om', 'gone'], undefined],
    ['nobody', peopleInput(label), [], undefined],
    ['nothing', textInput(label), undefined, undefined],
  ])('%s', (_, input, raw, value) => {
    expect(read(input, raw)).toEqual(value)
  })
})

describe('an input that may be left out', () => {
  const input = maybe(numberInput(label))

  test('is sound when it is left out or complete, and not when it is wrong', () => {
    expect(input.optional).toBe(true)
    expect(read(input, undefined)).toEqual({})
    expect(read(input, '')).toEqual({})
    expect(read(input, '3')).toEqual({ given: 3 })
    expect(read(input, 'three')).toBeUndefined()
  })
})
