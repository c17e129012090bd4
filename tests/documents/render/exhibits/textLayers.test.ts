import { describe, expect, test } from 'vitest'
import type { Letter } from '#src/documents/render/exhibits/pageLetters.ts'
import { textLayers } from '#src/documents/render/exhibits/textLayers.ts'

const letter = (object: number, x: number, y = 0.5): Letter => ({
  text: 'A',
  object,
  area: { x, y, width: 0.05, height: 0.05 },
})
const layers = (...letters: Letter[]) =>
  textLayers(letters, { width: 1000, height: 1000 }).map((layer) => layer.map(({ object }) => object))

describe('letters are parted so that no two things of a layer stand on each other', () => {
  test.each([
    ['beside each other', [letter(1, 0.1), letter(2, 0.2)], [[1, 2]]],
    ['on each other', [letter(1, 0.1), letter(2, 0.11)], [[1], [2]]],
    ['on each other, drawn by one object', [letter(1, 0.1), letter(1, 0.1)], [[1, 1]]],
    ['in lines that touch', [letter(1, 0.1), letter(2, 0.1, 0.545)], [[1, 2]]],
  ])('%s', (_, letters, expected) => {
    expect(layers(...letters)).toEqual(expected)
  })

  test('deeper than four nothing is looked at', () => {
    expect(layers(...[1, 2, 3, 4, 5].map((object) => letter(object, 0.1)))).toEqual([[1], [2], [3], [4]])
  })
})
