import { expect, test } from 'vitest'
import { openTypefaces } from '#src/documents/render/pdf/text/typefaces.ts'
import { aKit } from '#tests/support/drawnPdf.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const faces = openTypefaces(aKit(), pdfFonts)

test('there are two weights, and bold words are measured in bold', () => {
  expect(faces.face(true).id).not.toBe(faces.face(false).id)
  expect(faces.width('word', true, 11)).toBe(faces.face(true).width('word', 11))
  expect(faces.width('word', true, 11)).toBeGreaterThan(faces.width('word', false, 11))
})

test('a space that holds words together is as wide as any other', () => {
  expect(faces.width('1\u00a0March', false, 11)).toBe(faces.width('1 March', false, 11))
})
