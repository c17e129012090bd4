import { describe, expect, test } from 'vitest'
import { normalise, plainText } from '#src/documents/plainText.ts'
import { renderDocx } from '#src/documents/render/docx/renderDocx.ts'
import { renderHtml } from '#src/documents/render/html/renderHtml.tsx'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { everyKindOfBlock, madeUpPaper, madeUpPapers } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readDocx } from '#tests/support/readDocx.ts'
import { readHtml } from '#tests/support/readHtml.ts'
import { readPdfStructure } from '#tests/support/readPdfStructure.ts'

const papers = madeUpPapers.map((paper, place) => [`paper ${place + 1}`, paper] as const)

/** A PDF breaks a word that is wider than its line, and says nothing of the space at the end of one. */
const withoutSpaces = (text: string) => normalise(text).replaceAll(' ', '')

describe('what a court reads is the same in every format', () => {
  test.each(papers)('as HTML, %s', (_, paper) => {
    expect(normalise(readHtml(renderHtml(paper)))).toBe(normalise(plainText(paper.blocks)))
  })

  test.each(papers)('as a Word file with its numbers counted, %s', async (_, paper) => {
    expect(normalise(readDocx(await renderDocx(paper)))).toBe(normalise(plainText(paper.blocks)))
  })

  test.each(papers)('as a PDF in the order of its tags, %s', async (_, paper) => {
    const read = await readPdfStructure(await renderPdf(paper, pdfFonts))
    expect(withoutSpaces(read)).toBe(withoutSpaces(plainText(paper.blocks)))
  })

  test.each(everyKindOfBlock.map((block, place) => [block.kind, place] as const))(
    'and a missing %s is noticed (block %i)',
    async (kind, place) => {
      const blocks = everyKindOfBlock.filter((_, other) => other !== place)
      const paper = madeUpPaper({ blocks })
      for (const read of [readHtml(renderHtml(paper)), readDocx(await renderDocx(paper))]) {
        expect(normalise(read) === normalise(plainText(everyKindOfBlock))).toBe(kind === 'pageBreak')
      }
    },
  )
})
