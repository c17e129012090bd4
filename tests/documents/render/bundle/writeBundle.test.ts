import { expect, test } from 'vitest'
import { bundleSections } from '#src/documents/bundle/bundleParts.ts'
import { settleBundle } from '#src/documents/render/bundle/settleBundle.ts'
import { writeBundle } from '#src/documents/render/bundle/writeBundle.ts'
import { joined } from '#src/documents/render/pdf/squeeze.ts'
import { aBundleInput, anExhibit, anExhibitPdf } from '#tests/support/aBundle.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'

const size = { width: 595.28, height: 841.89 }

function drawnFor(pages: number, bytes: Uint8Array) {
  const input = aBundleInput({ papers: [], exhibits: [anExhibit('OM/1', bytes)] })
  const sections = bundleSections(input, () => ({
    state: 'in',
    sizes: Array.from({ length: pages }, () => size),
  }))
  return settleBundle(input, sections, { fonts: pdfFonts })
}

test('each page of an exhibit stands on the page that waits for it', async () => {
  const pieces: Uint8Array[] = []
  await writeBundle(drawnFor(2, await anExhibitPdf(2)), { fonts: pdfFonts, take: (one) => pieces.push(one) })
  const pages = await readPdfPages(joined(pieces))
  expect(pages.slice(2).map(({ content }) => /number \d/.exec(content)?.[0])).toEqual([
    'number 1',
    'number 2',
  ])
})

test('an exhibit that lost a page on the way is a fault, not a bundle with a hole', async () => {
  const drawn = drawnFor(2, await anExhibitPdf(1))
  await expect(writeBundle(drawn, { fonts: pdfFonts, take: () => {} })).rejects.toThrow('fewer pages')
})
