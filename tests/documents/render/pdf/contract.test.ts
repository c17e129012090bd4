import { describe, expect, test } from 'vitest'
import { normalise, plainText } from '#src/documents/plainText.ts'
import { checkPdf } from '#src/documents/render/pdf/check/checkPdf.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { everyKindOfBlock, madeUpPaper, madeUpPapers } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'
import { readPdfText } from '#tests/support/readPdfText.ts'

const papers = madeUpPapers.map((paper, place) => [`paper ${place + 1}`, paper] as const)

describe('what a court reads is the same in the PDF as in the blocks', () => {
  test.each(papers)('%s', async (_, paper) => {
    const bytes = await renderPdf(paper, pdfFonts)
    expect(normalise(await readPdfText(bytes))).toBe(normalise(plainText(paper.blocks)))
    expect(await checkPdf(bytes)).toEqual([])
  })

  test.each(everyKindOfBlock.map((block, place) => [block.kind, place] as const))(
    'and a missing %s is noticed (block %i)',
    async (kind, place) => {
      const blocks = everyKindOfBlock.filter((_, other) => other !== place)
      const read = normalise(await readPdfText(await renderPdf(madeUpPaper({ blocks }), pdfFonts)))
      expect(read === normalise(plainText(everyKindOfBlock))).toBe(kind === 'pageBreak')
    },
  )

  test('and another program reads the same letters from the pages', async () => {
    const bytes = await renderPdf(madeUpPaper(), pdfFonts)
    const letters = (text: string) =>
      [...text.replace(/\s/g, '')].sort((one, other) => one.localeCompare(other)).join('')
    const pages = (await readPdfPages(bytes)).map(({ content }) => content).join('')
    const drawing = 'AprilMay12'
    const described = `Two acts in April and forty-one in May.A map. The zone lies between Mill Road and the river.`
    expect(letters(pages + described)).toBe(letters((await readPdfText(bytes)) + drawing))
  })
})
