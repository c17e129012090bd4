import { expect, test } from 'vitest'
import { isNearName } from '#src/domain/shared/nearName.ts'

test.each([
  ['Quil', 'Quill', true],
  ['QUILLL', 'Quill', true],
  ['Qulil', 'Quill', true],
  ['Quall', 'Quill', true],
  ['Quail', 'Quill', false],
  ['Quill’s', 'Quill', false],
  ['Quills', 'Quill', false],
  ['quill', 'Quill', false],
  ['Wuill', 'Quill', false],
  ['Quart', 'Quill', false],
  ['Ashdwon', 'Ashdown', true],
  ['Ashtown', 'Ashdown', true],
  ['Ashton', 'Ashdown', true],
  ['Ashtray', 'Ashdown', false],
  ['Bo', 'Bob', false],
  ['Appleyard-Fnch', 'Appleyard-Finch', true],
])('%s for %s: %s', (word, name, isNear) => {
  expect(isNearName(word, name)).toBe(isNear)
})
