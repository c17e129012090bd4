import { expect, test } from 'vitest'
import { textPieces } from '#src/documents/render/pdf/blocks/stage.ts'
import { type } from '#src/documents/render/pdf/style.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

const pieces = (text: string) =>
  drawn(({ pen, root }) => textPieces(pen, pen.tag(root, 'P'), text, type.body, { x: 70, width: 400 }))

test('a text is a piece for each line, whose first and last lines never stand alone', async () => {
  const made = await pieces('one\ntwo\nthree\nfour')
  expect(made.pieces.map(({ height }) => height)).toEqual(Array(4).fill(type.body.leading))
  expect(made.pieces.map(({ glued = false }) => glued)).toEqual([true, false, true, false])
  expect(made.text).toBe('one two three four')
})

test('a text without words is no piece', async () => {
  expect((await pieces('')).pieces).toEqual([])
})
