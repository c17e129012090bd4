import { describe, expect, test } from 'vitest'
import type { Condition } from '#src/domain/conditions/condition.ts'
import { keptInputs, movedText } from '#src/domain/conditions/movedText.ts'
import { shownPeople } from '#tests/support/conditionInputs.ts'

const now = 'must not reply if Ottoline Marshbank contacts him.'
const moved = (text: string | undefined, origin: Condition['origin'] = {}) =>
  movedText(
    {
      id: 'c',
      text,
      origin: { kind: 'library', code: 'C04', version: 1, inputs: { person: 'om' }, ...origin },
    },
    shownPeople,
  )

describe('a kept wording beside what its answers give now', () => {
  test('both are told where a name was corrected', () => {
    const kept = 'must not reply if Otoline Marshbank contacts him.'
    expect(moved(kept)).toEqual({ kept, now })
  })

  test('nothing where they are the same', () => {
    expect(moved(now)).toBeUndefined()
  })

  test.each<[string, string | undefined, Condition['origin']]>([
    ['a wording that is not there yet', undefined, {}],
    ['a wording that is empty', '', {}],
    ['own words', 'must not write.', { kind: 'bespoke' }],
    ['a version that the library does not have', 'must not write.', { version: 9 }],
    ['an input that is missing', 'must not write.', { inputs: {} }],
    ['a person who is gone', 'must not write.', { inputs: { person: 'gone' } }],
  ])('nothing to compare: %s', (_, text, origin) => {
    expect(moved(text, origin)).toBeUndefined()
  })
})

test('the kept inputs are those that are there', () => {
  expect(keptInputs({ id: 'c', origin: { inputs: { person: 'om', things: ['a car'], other: '' } } })).toEqual(
    {
      person: 'om',
      things: ['a car'],
    },
  )
  expect(keptInputs({ id: 'c' })).toEqual({})
})
