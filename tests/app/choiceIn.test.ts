import { expect, test } from 'vitest'
import { choiceIn } from '#src/app/choiceIn.ts'

const words = {
  yes: 'Yes',
  kind: 'Kind',
  kinds: [
    { value: 'home', label: 'Home address' },
    { value: 'other', label: 'Something else' },
  ],
  made: { of: { until: 'Until a day', other: 'In another way' } },
}

test.each([
  ['by a list of choices', ['home', 'other'], 'other', 'Something else'],
  ['by a table, however deep', ['until', 'other'], 'until', 'Until a day'],
  ['not by a list that lacks one of the choices', ['home', 'work'], 'home', undefined],
  ['not where the choice is none of the list', ['home', 'other'], 'work', undefined],
])('a choice is called %s', (_, choices, value, label) => {
  expect(choiceIn(words, choices, value)).toBe(label)
})

test('a page without words calls nothing', () => {
  expect(choiceIn(undefined, ['home'], 'home')).toBeUndefined()
})
