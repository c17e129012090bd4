import { expect, test } from 'vitest'
import { fill, fillPlain } from '#src/documents/language/fill.ts'

test('a value stands where its name is, as often as it is there', () => {
  expect(fillPlain('{day} or {time}, {day}', { day: 'Monday', time: 'noon' })).toBe('Monday or noon, Monday')
  expect(fill('{day} or {time}', { day: 'Monday', time: 'noon' })).toBe('Monday or noon')
})

test('a value with a mark keeps it, and plain words around it are one run', () => {
  const court = [{ text: 'Dunmarrow', lang: 'en-GB' as const }]
  expect(fill('Dewch i {court} ddydd {day}.', { court, day: 'Llun' })).toEqual([
    'Dewch i ',
    { text: 'Dunmarrow', lang: 'en-GB' },
    ' ddydd Llun.',
  ])
})

test('braces in a value are words, not another hole', () => {
  expect(fillPlain('{name}', { name: '{day}', day: 'Monday' })).toBe('{day}')
})
