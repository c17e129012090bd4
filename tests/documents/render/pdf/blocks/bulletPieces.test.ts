import { expect, test } from 'vitest'
import { bulletPieces } from '#src/documents/render/pdf/blocks/bulletPieces.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

test('each point is a list item with its bullet as a label, the first with more space above it', async () => {
  const made = await drawn((stage) => bulletPieces({ kind: 'bullets', items: ['home', 'work'] }, stage))
  expect(made.text).toBe('• home\n• work')
  expect(made.roles).toBe('Document(L(LI(Lbl LBody) LI(Lbl LBody)))')
  expect(made.pieces.map(({ before }) => before)).toEqual([6, 3])
})

test('a point without words is left out, and a list of none leaves no list', async () => {
  const one = await drawn((stage) => bulletPieces({ kind: 'bullets', items: ['', 'home'] }, stage))
  expect(one.text).toBe('• home')
  const none = await drawn((stage) => bulletPieces({ kind: 'bullets', items: [''] }, stage))
  expect(none.pieces).toEqual([])
  expect(none.roles).toBe('Document')
})
