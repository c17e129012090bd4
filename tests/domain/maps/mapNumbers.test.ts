import { expect, test } from 'vitest'
import { mapName, mapNumbersIn, zonesNamedIn } from '#src/domain/maps/mapNumbers.ts'

test.each([
  ['the area inside the red line on Map 1, bounded by Mill Road', [1]],
  ['shown on map 2 and on Map 2', [2]],
  ['shown on Maps 1, 2 and 12', [1, 2, 12]],
  ['the red line on the map', []],
  ['Map 1A', []],
  ['a roadmap 3', []],
])('%s', (text, numbers) => {
  expect(mapNumbersIn(text)).toEqual(numbers)
})

test('a text has the zones of the maps that it names', () => {
  const zones = [{ id: 'a', number: 1 }, { id: 'b', number: 2 }, { id: 'c' }]
  expect(zonesNamedIn('Map 2', { zones }).map(({ id }) => id)).toEqual(['b'])
  expect(zonesNamedIn('Map 3', { zones })).toEqual([])
  expect(zonesNamedIn('Map 1', undefined)).toEqual([])
})

test('a map without a number is called the map', () => {
  expect(mapName({ number: 3 })).toBe('Map 3')
  expect(mapName({})).toBe('The map')
})
