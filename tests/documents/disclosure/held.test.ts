import { expect, test } from 'vitest'
import { fieldOf, fieldsOf, heldIn, valueAt } from '#src/documents/disclosure/held.ts'

const value = {
  name: 'Jane',
  none: '  ',
  missing: undefined,
  count: 0,
  known: false,
  kinds: ['a', '', 'b'],
  empty: [],
  items: [{ what: 'one' }, { what: 'two', days: ['mon'] }],
}

test('everything that holds something is told, down to the last field, and what is empty is not', () => {
  expect(heldIn(value, ['slice'])).toEqual([
    { path: ['slice', 'name'], values: ['Jane'] },
    { path: ['slice', 'count'], values: [0] },
    { path: ['slice', 'known'], values: [false] },
    { path: ['slice', 'kinds'], values: ['a', 'b'] },
    { path: ['slice', 'items', 0, 'what'], values: ['one'] },
    { path: ['slice', 'items', 1, 'what'], values: ['two'] },
    { path: ['slice', 'items', 1, 'days'], values: ['mon'] },
  ])
})

test('a value is found by its path, and a path without places is the name of a field', () => {
  expect(valueAt(value, ['items', 1, 'what'])).toBe('two')
  expect(valueAt(value, ['items', 2, 'what'])).toBeUndefined()
  expect(valueAt(value, ['name', 'first'])).toBeUndefined()
  expect(fieldOf(['items', 1, 'what'])).toEqual(['items', 'what'])
  expect(fieldsOf('Jane')).toEqual([])
})
