import { PDFContext } from '@cantoo/pdf-lib'
import { unzlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { objectCopier } from '#src/documents/render/bundle/copyObjects.ts'
import { embedPage, withoutMarks } from '#src/documents/render/bundle/embedPage.ts'
import { openExhibit } from '#src/documents/render/bundle/openExhibit.ts'
import { anExhibitPdf } from '#tests/support/aBundle.ts'

const bare = (text: string) =>
  new TextDecoder('latin1').decode(withoutMarks(new Uint8Array(Buffer.from(text, 'latin1'))))

describe('the marks of a structure that is left behind', () => {
  test('are blanked out, and everything else keeps its place', () => {
    expect(bare('/P <</MCID 12>> BDC (a) Tj EMC')).toBe('/P <<        >> BDC (a) Tj EMC')
    expect(bare('/P <</MCID\n 3 /Lang (en)>> BDC')).toBe('/P <<         /Lang (en)>> BDC')
  })

  test.each(['/MCIDs 3', '/MCID /a', '/MC0 BDC', '(MCID 3) Tj', '/MCI'])('are not seen in “%s”', (text) => {
    expect(bare(text)).toBe(text)
  })
})

test('a page becomes a drawing with its own box and its own fonts', async () => {
  const [page] = await openExhibit(() => anExhibitPdf(1, { size: [200, 400] }))
  if (!page) throw new Error('The exhibit has a page')
  const to = PDFContext.create()
  const drawing = embedPage(page, to, objectCopier(page.node.context, to))
  const dict = drawing.dict.toString().replace(/\s+/g, ' ')
  expect(dict).toContain('/BBox [ 0 0 200 400 ]')
  expect(dict).toContain('/Matrix [ 0.005 0 0 -0.0025 0 1 ]')
  expect(dict).toMatch(/\/Resources << \/Font/)
  expect(new TextDecoder('latin1').decode(unzlibSync(drawing.contents))).toContain('Tj')
})
