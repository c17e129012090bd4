import { expect, test } from 'vitest'
import { movedEntries } from '#src/documents/bundle/movedEntries.ts'

const entries = [
  { name: 'Chronology', first: 2, last: 5 },
  { name: 'OM/1', first: 6, last: 9 },
]
const given = { on: '2026-06-24', pages: 9, entries }

test('an entry on the same pages has not moved', () => {
  expect(movedEntries(given, [...entries, { name: 'OM/2', first: 11, last: 12 }])).toEqual([])
})

test('an entry that grew, one behind it, and one that is gone have', () => {
  const now = [
    { name: 'Chronology', first: 2, last: 6 },
    { name: 'OM/1', first: 7, last: 10 },
  ]
  expect(movedEntries(given, now)).toEqual(['Chronology', 'OM/1'])
  expect(movedEntries(given, entries.slice(0, 1))).toEqual(['OM/1'])
})

test('where no bundle was given out nothing has moved', () => {
  expect(movedEntries(undefined, entries)).toEqual([])
})
