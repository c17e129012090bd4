import { expect, test } from 'vitest'
import { saysName, wholeName } from '#src/domain/clashes/wholeName.ts'

test.each([
  ['must not enter Mill Rd', 'Mill Road', true],
  ['must not enter MILL  ROAD.', 'Mill Road', true],
  ['must not enter Windmill Road', 'Mill Road', false],
  ['must not enter Mill Roadside', 'Mill Road', false],
  ['at Corrigan’s shop', "Corrigan's shop", true],
  ['anything', ' ', false],
])('%s: %s is named: %s', (text, name, named) => {
  expect(saysName(text, name)).toBe(named)
  expect(saysName(text, name)).toBe(named)
})

test('every place is found', () => {
  expect([...'Larch Row or larch row'.matchAll(wholeName('Larch Row'))].map(({ index }) => index)).toEqual([
    0, 13,
  ])
})
