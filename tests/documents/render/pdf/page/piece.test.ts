import { describe, expect, test } from 'vitest'
import {
  glueAll,
  glueLines,
  glueToNext,
  type Piece,
  spaceBefore,
} from '#src/documents/render/pdf/page/piece.ts'

const pieces = (count: number): Piece[] =>
  Array.from({ length: count }, () => ({ height: 1, draw: () => {} }))
const glued = (made: readonly Piece[]) => made.map((piece) => piece.glued ?? false)

describe('pieces held together', () => {
  test.each([
    [0, []],
    [1, [false]],
    [2, [true, false]],
    [3, [true, true, false]],
    [5, [true, false, false, true, false]],
  ])('of %i lines the first two and the last two stay together', (count, expected) => {
    expect(glued(glueLines(pieces(count)))).toEqual(expected)
  })

  test('all of a block stay together, and the block does not hold on to what follows', () => {
    expect(glued(glueAll(pieces(3)))).toEqual([true, true, false])
    expect(glueAll([])).toEqual([])
  })

  test('only the last one holds on to what follows', () => {
    expect(glued(glueToNext(pieces(3)))).toEqual([false, false, true])
    expect(glued(glueToNext(glueAll(pieces(3))))).toEqual([true, true, true])
  })
})

test('space stands above the first piece only', () => {
  expect(spaceBefore(pieces(2), 7).map(({ before }) => before)).toEqual([7, undefined])
  expect(spaceBefore([], 7)).toEqual([])
})
