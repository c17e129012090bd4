import { expect, test } from 'vitest'
import { namedPlace } from '#src/domain/clashes/namedPlace.ts'

test.each([
  ['4 Tannery Yard, Dunmarrow', { streets: [{ name: 'Tannery Yard', number: '4' }], town: 'Dunmarrow' }],
  ['Flat 2, 19 Gatehouse Road, Castlewick', { streets: [{ name: 'Gatehouse Road', number: '19' }] }],
  [
    '31 Ropewalk, Port Sallow, SX3 5RW',
    { streets: [{ name: 'Ropewalk', number: '31' }], postcode: 'SX35RW' },
  ],
  ['Ember House in Mill Road, Dunmarrow', { premises: ['Ember House'], streets: [{ name: 'Mill Road' }] }],
  ['the Beacon Cafe, Port Sallow', { premises: ['Beacon Cafe'], town: 'Port Sallow', streets: [] }],
  ['larch row, dunmarrow', { streets: [{ name: 'larch row' }], town: 'dunmarrow' }],
])('%s', (text, read) => {
  expect(namedPlace(text)).toMatchObject(read)
})

test.each([
  ['Dunmarrow Magistrates’ Court', ['Dunmarrow']],
  ['Port Sallow Police Station', ['Port Sallow']],
  ['Mill Road Station', ['Mill Road']],
  ['Castle Street Police Station, Northmere', ['Castle Street']],
])('%s suggests where it is', (text, loose) => {
  expect(namedPlace(text).loose).toEqual(loose)
})

test.each(['Castle Street Police Station, 12 Quay Lane, Northmere', 'Ember House, Dunmarrow'])(
  '%s is told by its own address',
  (text) => {
    expect(namedPlace(text).loose).toEqual([])
  },
)
