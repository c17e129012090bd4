import { expect, test } from 'vitest'
import { loadFontsNode } from '#src/cli/loadFontsNode.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

test('the command line sets papers in the same two fonts as the tests', async () => {
  const fonts = await loadFontsNode()
  expect(Buffer.compare(fonts.regular, pdfFonts.regular)).toBe(0)
  expect(Buffer.compare(fonts.bold, pdfFonts.bold)).toBe(0)
  expect(Buffer.compare(fonts.regular, fonts.bold)).not.toBe(0)
})
