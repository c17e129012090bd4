import { expect, test } from 'vitest'
import { pageWords } from '#src/documents/pageWords.ts'
import { renderHtml } from '#src/documents/render/html/renderHtml.tsx'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'

test('the foot of a page counts in the language of the paper', () => {
  expect(pageWords('en-GB')).toEqual(['Page', 'of'])
  expect(pageWords('cy-GB')).toEqual(['Tudalen', 'o'])
})

test('a Welsh paper says so in PDF and in print from the browser', async () => {
  const paper = madeUpPaper({ lang: 'cy-GB' })
  const [first] = await readPdfPages(await renderPdf(paper, pdfFonts))
  expect(first?.artifacts).toContain('Tudalen 1 o')
  expect(renderHtml(paper)).toContain("content: 'Tudalen ' counter(page) ' o ' counter(pages)")
  expect(renderHtml(madeUpPaper())).toContain("content: 'Page ' counter(page) ' of ' counter(pages)")
})
