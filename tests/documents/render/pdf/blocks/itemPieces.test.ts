import { expect, test } from 'vitest'
import { itemPieces } from '#src/documents/render/pdf/blocks/itemPieces.ts'
import { type } from '#src/documents/render/pdf/style.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

const item = (label: string, body: string, hang = 30) =>
  drawn((stage) => {
    const [labelTag, bodyTag] = [stage.pen.tag(stage.root, 'P'), stage.pen.tag(stage.root, 'P')]
    const column = { x: 70, width: 200 }
    return itemPieces({ label, body, labelTag, bodyTag, type: type.body, column, before: 7 }, hang, stage)
  })

test('a short label hangs beside the first line of its text', async () => {
  const { pieces, text } = await item('1.', 'The defendant must not call her.')
  expect(text).toBe('1.\nThe defendant must not call her.')
  expect(pieces[0]).toMatchObject({ height: type.body.leading, before: 7 })
})

test('a label too long for the margin stands above its text and stays with it', async () => {
  const beside = await item('12.4.17', 'text', 60)
  const above = await item('12.4.17', 'text', 30)
  expect(beside.pieces).toHaveLength(1)
  expect(above.pieces.map(({ glued = false }) => glued)).toEqual([true, false])
  expect(above.text).toBe('12.4.17\ntext')
})

test.each(['1.', '12.4.17.2 bis'])('the label %s without a text still stands', async (label) => {
  const { pieces, text } = await item(label, '')
  expect(pieces).toHaveLength(1)
  expect(text).toBe(label)
})
