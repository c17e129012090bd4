import { describe, expect, test } from 'vitest'
import { rounded, sizeOfCopy, sizeOfPhoto } from '#src/documents/render/exhibits/limits.ts'

describe('a copy is as large as its page, up to A3', () => {
  test.each([
    ['A4', [595, 842], [595, 842]],
    ['A3 lying', [1190.55, 841.89], [1190.55, 841.89]],
    ['A2', [1191, 1684], [841.89, 1190.38]],
    ['a strip of paper', [200, 2381.1], [100, 1190.55]],
  ])('%s', (_, [width = 0, height = 0], [wide, high]) => {
    expect(sizeOfCopy({ width, height })).toEqual({ width: wide, height: high })
  })
})

describe('a photo fills A4 at the most', () => {
  test.each([
    ['a small one is printed at 100 dots to the inch', [400, 300], [288, 216]],
    ['a large one is made to fit', [4000, 3000], [793.71, 595.28]],
    ['a tall one too', [1000, 4000], [210.47, 841.89]],
  ])('%s', (_, [width = 0, height = 0], [wide, high]) => {
    expect(sizeOfPhoto({ width, height })).toEqual({ width: wide, height: high })
  })
})

test('points have two places and are never less than one', () => {
  expect([rounded(12.3456), rounded(0.2)]).toEqual([12.35, 1])
})
