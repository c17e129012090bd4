import { describe, expect, test } from 'vitest'
import { normalise, plainText } from '#src/documents/plainText.ts'
import { renderDocx } from '#src/documents/render/docx/renderDocx.ts'
import { renderHtml } from '#src/documents/render/html/renderHtml.tsx'
import { everyKindOfBlock, madeUpPaper, madeUpPapers } from '#tests/support/madeUpPapers.ts'
import { readDocx } from '#tests/support/readDocx.ts'
import { readHtml } from '#tests/support/readHtml.ts'

const papers = madeUpPapers.map((paper, place) => [`paper ${place + 1}`, paper] as const)

describe('what a court reads is the same in every format', () => {
  test.each(papers)('as HTML, %s', (_, paper) => {
    expect(normalise(readHtml(renderHtml(paper)))).toBe(normalise(plainText(paper.blocks)))
  })

  test.each(papers)('as a Word file with its numbers counted, %s', async (_, paper) => {
    expect(normalise(readDocx(await renderDocx(paper)))).toBe(normalise(plainText(paper.blocks)))
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
