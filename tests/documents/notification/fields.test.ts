import { expect, test } from 'vitest'
import { field, part } from '#src/documents/notification/fields.ts'

test('a control is a line of text unless another is asked for, and has a hint only where there is one', () => {
  expect(field('a', 'Name')).toEqual({ kind: 'field', name: 'a', label: 'Name', control: 'text' })
  expect(field('b', 'Day', 'date', 'Like 1 May 2026')).toEqual({
    kind: 'field',
    name: 'b',
    label: 'Day',
    control: 'date',
    hint: 'Like 1 May 2026',
  })
})

test('a part begins with a heading of the second level', () => {
  expect(part('Part A')).toEqual({ kind: 'heading', level: 2, text: 'Part A' })
})
