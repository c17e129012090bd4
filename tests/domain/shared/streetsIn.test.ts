import { expect, test } from 'vitest'
import { isPartOfName, streetsIn } from '#src/domain/shared/streetsIn.ts'

test.each([
  ['must not enter Larch Row in Dunmarrow.', ['Larch Row']],
  ['bounded by Mill Brow, Tollgate Road and the River Fell', ['Tollgate Road']],
  [
    'must not enter Larch Row, St Ann’s Rd or Old Church Lane',
    ['Larch Row', 'St Ann’s Rd', 'Old Church Lane'],
  ],
  ['must not enter larch row, mill lane or church street', ['larch row', 'mill lane', 'church street']],
  ['must not be in Larch Row or enter Larch Row', ['Larch Row', 'Larch Row']],
  ['must not enter the street, or any road on the map', []],
  ['must not walk in the park or at the court', []],
  ['must not go by Northmere Magistrates’ Court', ['Northmere Magistrates’ Court']],
])('%s', (text, names) => {
  expect(streetsIn(text).map(({ name }) => name)).toEqual(names)
})

test('each with its place, and how it is written', () => {
  expect(streetsIn('in Larch Row')).toEqual([
    { name: 'Larch Row', start: 3, end: 12, capital: true, part: false },
  ])
  expect(streetsIn('in mill lane')).toMatchObject([{ name: 'mill lane', capital: false, part: false }])
})

test.each([
  ['must not enter Mill Road Station.', true],
  ['must not enter Mill Road police station.', true],
  ['must not enter Mill Road or the station.', false],
  ['must not enter Mill Road. The line is outside.', false],
])('%s: whether the street is part of another name', (text, part) => {
  expect(streetsIn(text)).toMatchObject([{ name: 'Mill Road', part }])
  expect(isPartOfName(text.slice('must not enter Mill Road'.length))).toBe(part)
})
