import { expect, test } from 'vitest'
import { clauseOf } from '#src/domain/wordingRules/clause.ts'
import { boundaryIn, isSameRoad, roadsIn, roadsShown } from '#src/domain/wordingRules/roads.ts'

test.each([
  ['bounded by Mill Road, Ash Lane and the railway', ['Mill Road', 'Ash Lane']],
  ['The Old Mill Lane is inside', ['Old Mill Lane']],
  ['must not enter Ember House', []],
  ['Map 1 shows Castle St', ['Castle St']],
  ['must not enter Mill Road Station', []],
  ['must not enter mill road', []],
])('%s', (text, names) => {
  expect(roadsIn(text).map(({ name }) => name)).toEqual(names)
  for (const { name, span } of roadsIn(text)) expect(text.slice(...span)).toBe(name)
})

test('a road is the same whatever its spacing and capitals', () => {
  expect(isSameRoad('Mill  Road', 'mill road')).toBe(true)
  expect(isSameRoad('Mill Road', 'Mill Lane')).toBe(false)
})

test('the words that list the boundary are told from those that leave it to the map', () => {
  expect(boundaryIn('the area on Map 1, bounded by Mill Road and Ash Lane. Both are inside.')?.[0]).toBe(
    'bounded by Mill Road and Ash Lane',
  )
  expect(boundaryIn('the parish of Ninefold, shown on Map 1')).toBeNull()
})

const clause = (text: string, condition?: { id: string }) =>
  clauseOf({ kind: 'prohibition', text, ...(condition && { condition }) }, [])
const nothingDrawn = { slices: {} }

test.each([
  ['must not enter the area on Map 1', undefined],
  ['must not enter Larch Row', { texts: [], boundary: [] }],
])('%s: what its map shows', (text, shown) => {
  expect(roadsShown(clause(text), nothingDrawn)).toEqual(shown)
})

test('the inputs of the condition tell what its map shows', () => {
  const condition = {
    id: 'c',
    origin: { kind: 'library' as const, inputs: { map: '1', roads: ['Mill Road', 'Ash Lane'] } },
  }
  expect(roadsShown(clause('Map 1', condition), nothingDrawn)).toEqual({
    texts: ['1', 'Mill Road', 'Ash Lane'],
    boundary: ['Mill Road', 'Ash Lane'],
  })
})

const drawn = {
  slices: {
    map: {
      zones: [
        {
          id: 'z',
          number: 1,
          words: 'It begins in Mill Road.',
          roads: [{ id: 'r', name: 'Mill Road' }, { id: 's' }],
          corridors: [{ id: 'w', name: 'Ash Lane to the station' }],
          places: [{ id: 'p', label: 'Court in Bridge Street' }],
        },
      ],
    },
  },
}

test('a map that is drawn tells itself, and its boundary where the wording lists one', () => {
  const texts = ['Mill Road', 'It begins in Mill Road.', 'Ash Lane to the station', 'Court in Bridge Street']
  expect(roadsShown(clause('the area on Map 1, bounded by Mill Road.'), drawn)).toEqual({
    texts,
    boundary: ['Mill Road'],
  })
  expect(roadsShown(clause('Ninefold, shown on Map 1.'), drawn)).toEqual({ texts, boundary: [] })
  expect(roadsShown(clause('Ninefold, shown on Map 2.'), drawn)).toBeUndefined()
})
