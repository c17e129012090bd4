import { expect, test } from 'vitest'
import { streetsIn } from '#src/domain/leaks/streetsIn.ts'

test.each([
  ['must not enter Larch Row in Dunmarrow.', ['Larch Row']],
  ['bounded by Mill Brow, Tollgate Road and the River Fell', ['Tollgate Road']],
  [
    'must not enter Larch Row, St Ann’s Rd or Old Church Lane',
    ['Larch Row', 'St Ann’s Rd', 'Old Church Lane'],
  ],
  ['must not enter larch row, mill lane or church street', ['larch row', 'mill lane', 'church street']],
  ['must not be in Larch Row or enter Larch Row', ['Larch Row']],
  ['must not enter the street, or any road on the map', []],
  ['must not walk in the park or at the court', []],
  ['must not go by Northmere Magistrates’ Court', ['Northmere Magistrates’ Court']],
])('%s', (text, names) => {
  expect(streetsIn(text).map(({ name }) => name)).toEqual(names)
})

test('each with its place', () => {
  expect(streetsIn('in Larch Row')).toEqual([{ name: 'Larch Row', start: 3, end: 12 }])
})
