import { expect, test } from 'vitest'
import { openTypeface } from '#src/documents/render/pdf/text/typeface.ts'
import { aKit } from '#tests/support/drawnPdf.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const kit = aKit()
const face = openTypeface(kit, pdfFonts.regular)

test('a text is as wide as its letters, in proportion to the size', () => {
  expect(face.width('', 10)).toBe(0)
  expect(face.width('mm', 10)).toBeCloseTo(2 * face.width('m', 10))
  expect(face.width('word', 20)).toBeCloseTo(2 * face.width('word', 10))
})

test('another document measures the same', () => {
  expect(openTypeface(aKit(), pdfFonts.regular).width('Siân Ŵyn', 11)).toBe(face.width('Siân Ŵyn', 11))
})

test('each letter is a glyph of four hexadecimal figures', () => {
  expect(face.encode('mm', 10)).toMatch(/^<([0-9a-f]{4})\1>$/)
  expect(face.encode('', 10)).toBe('')
})

test('letters that lean on each other are moved, and the width says so', () => {
  expect(face.encode('AVA', 10)).toMatch(/^<[0-9a-f]{4}>-?[\d.]+</)
  expect(face.width('AVA', 10)).toBeLessThan(2 * face.width('A', 10) + face.width('V', 10))
})

test('the same text is encoded the same each time', () => {
  expect(face.encode('Ŵyn', 10)).toBe(face.encode('Ŵyn', 10))
})

test('a page knows the fonts that are used on it, and no others', () => {
  kit.addPage()
  expect(Object.keys(kit.page.fonts)).toEqual([])
  face.use()
  face.use()
  expect(Object.keys(kit.page.fonts)).toEqual([face.id])
})
