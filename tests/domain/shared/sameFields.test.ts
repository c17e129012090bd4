import { expect, test } from 'vitest'
import { sameFields } from '#src/domain/shared/sameFields.ts'

const when = { on: '2026-03-01' }
const act = { id: 'a', when, towards: ['Rowan', 'Ash'], place: undefined }

test('is so where every value is the very same, and lists hold the very same', () => {
  expect(sameFields(act, { ...act, towards: ['Rowan', 'Ash'] })).toBe(true)
})

test.each<[string, object]>([
  ['a value', { ...act, id: 'b' }],
  ['the length of a list', { ...act, towards: ['Rowan'] }],
  ['the order of a list', { ...act, towards: ['Ash', 'Rowan'] }],
  ['a group, though it says the same', { ...act, when: { ...when } }],
  ['a field that is missing', { id: 'a', when, towards: act.towards, other: undefined }],
  ['a field more', { ...act, more: 1 }],
])('is not so where %s differs', (_, other) => {
  expect(sameFields<object>(act, other)).toBe(false)
})
