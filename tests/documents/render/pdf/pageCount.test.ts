import { expect, test } from 'vitest'
import { pageCount } from '#src/documents/render/pdf/pageCount.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

test.each([0, 1, 2])('counts the pages of a PDF with %i page breaks', async (breaks) => {
  const blocks = Array.from({ length: breaks }, () => [
    { kind: 'pageBreak' } as const,
    { kind: 'paragraph', text: 'More' } as const,
  ]).flat()
  const paper = madeUpPaper({ blocks: [{ kind: 'paragraph', text: 'First' }, ...blocks] })
  expect(await pageCount(await renderPdf(paper, pdfFonts))).toBe(breaks + 1)
  expect(await pageCount(await renderPdf(paper, pdfFonts, { fillable: true }))).toBe(breaks + 1)
})
