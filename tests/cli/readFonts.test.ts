import { expect, test } from 'vitest'
import { readFonts } from '#src/cli/readFonts.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

test('the fonts are those of every paper', () => {
  const { regular, bold } = readFonts()
  expect(Buffer.from(regular).equals(pdfFonts.regular)).toBe(true)
  expect(Buffer.from(bold).equals(pdfFonts.bold)).toBe(true)
})
