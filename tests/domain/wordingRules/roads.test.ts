import { expect, test } from 'vitest'
import { clauseOf } from '#src/domain/wordingRules/clause.ts'
import { isSameRoad, roadsIn, roadsTold } from '#src/domain/wordingRules/roads.ts'

test.each([
  ['bounded by Mill Road, Ash Lane and the railway', ['Mill Road', 'Ash Lane']],
  ['The Old Mill Lane is inside', ['Old Mill Lane']],
  ['must not enter Ember House', []],
  ['Map 1 shows Castle St', ['Castle St']],
])('%s', (text, names) => {
  expect(roadsIn(text).map(({ name }) => name)).toEqual(names)
  for (const { name, span } of roadsIn(text)) expect(text.slice(...span)).toBe(name)
})

test('a road is the same whatever its spacing and capitals', () => {
  expect(isSameRoad('Mill  Road', 'mill road')).toBe(true)
  expect(isSameRoad('Mill Road', 'Mill Lane')).toBe(false)
})

test.each([
  ['must not enter the area on Map 1', undefined],
  ['must not enter Larch Row', []],
])('%s: what its map shows', (text, told) => {
  expect(roadsTold(clauseOf({ kind: 'prohibition', text }, []))).toEqual(told)
})

test('the inputs of the condition tell what its map shows', () => {
  const condition = {
    id: 'c',
    origin: { kind: 'library' as const, inputs: { map: '1', roads: ['Mill Road', 'Ash Lane'] } },
  }
  expect(roadsTold(clauseOf({ kind: 'prohibition', text: 'Map 1', condition }, []))).toEqual([
    '1',
    'Mill Road',
    'Ash Lane',
  ])
})
