import { describe, expect, test } from 'vitest'
import { mapChange } from '#src/domain/compare/mapChange.ts'

const square = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
]

describe('a drawing of a map in words', () => {
  test('a corner that was moved is counted', () => {
    const pulled = [...square.slice(0, 3), { x: 0.1, y: 0.9 }]
    expect(mapChange('corners', square, pulled)).toEqual({
      before: '4 corners',
      after: '4 corners, of which 1 corner where none stood before',
    })
  })

  test('a corner that was taken away leaves the others where they stood', () => {
    expect(mapChange('corners', square, square.slice(0, 3))).toEqual({
      before: '4 corners',
      after: '3 corners',
    })
  })

  test('a way that is new, and one that is gone', () => {
    expect(mapChange('points', undefined, square.slice(0, 2))).toEqual({ after: '2 points' })
    expect(mapChange('points', square.slice(0, 2), undefined)).toEqual({ before: '2 points' })
  })

  test('another image, and a place that stands elsewhere', () => {
    expect(mapChange('image', { id: 'a' }, { id: 'b' })).toEqual({
      before: 'The earlier image',
      after: 'Another image',
    })
    expect(mapChange('x', 0.25, 0.5)).toEqual({ before: '25.0%', after: '50.0%' })
  })

  test('the name of a road is no drawing', () => {
    expect(mapChange('name', 'Mill Lane', 'Mill Road')).toBeUndefined()
  })
})
