import { expect, test } from 'vitest'
import { citingMap } from '#src/domain/maps/citingMap.ts'

const file = {
  prohibitions: {
    items: [
      { id: 'a', text: 'must not enter the area on Map 1.' },
      {
        id: 'b',
        text: 'must not call.',
        exceptions: [{ id: 'e', text: 'He may pass by the way on Map 2.' }],
      },
    ],
  },
  requirements: { items: [{ id: 'c', locality: { reach: 'limited' as const, where: 'the area on Map 2' } }] },
}

test('a condition names a map in its wording, an exception or its locality', () => {
  expect(citingMap(1, file).map(({ name }) => name)).toEqual(['Condition 1'])
  expect(citingMap(2, file).map(({ name }) => name)).toEqual(['Condition 2', 'Condition 3'])
  expect(citingMap(3, file)).toEqual([])
})
