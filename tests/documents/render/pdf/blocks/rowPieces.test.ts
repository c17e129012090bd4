import { expect, test } from 'vitest'
import { rowPieces } from '#src/documents/render/pdf/blocks/rowPieces.ts'
import { cellOf } from '#src/documents/render/pdf/blocks/tableGrid.ts'
import { type } from '#src/documents/render/pdf/style.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

const lines = (count: number) => Array.from({ length: count }, (_, at) => `l${at}`).join('\n')
const row = (text: string, repeated?: { height: number; draw: () => void }) =>
  drawn(({ pen, root }) => {
    const cell = cellOf(text, type.cell, { x: 70, width: 300 }, pen.tag(root, 'P'), pen.faces)
    return rowPieces(pen, [cell], repeated)
  })

test('a row up to a third of a page is one piece', async () => {
  const { pieces, text } = await row(lines(23))
  expect(pieces).toMatchObject([{ height: 23 * type.cell.leading + 5 }])
  expect(text).toContain('l22')
})

test.each([
  [24, [3, 3, 3, 3, 3, 3, 3, 3]],
  [25, [3, 3, 3, 3, 3, 3, 3, 2, 2]],
  [26, [3, 3, 3, 3, 3, 3, 3, 3, 2]],
])('a row of %i lines runs on three at a time and never leaves one alone', async (count, slices) => {
  const { pieces, text } = await row(lines(count))
  const padding = pieces.map((_, at) => (at === 0 || at === pieces.length - 1 ? 2.5 : 0))
  expect(
    pieces.map(({ height }, at) => Math.round((height - (padding[at] ?? 0)) / type.cell.leading)),
  ).toEqual(slices)
  expect(text.split(' ')).toEqual(lines(count).split('\n'))
})

test('the header above a row that runs on keeps the space that its first line had', async () => {
  const { pieces } = await row(lines(24), { height: 20, draw: () => {} })
  expect(pieces.map(({ repeated }) => repeated?.height).slice(0, 3)).toEqual([20, 22.5, 22.5])
})
