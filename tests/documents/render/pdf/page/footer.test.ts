import { expect, test } from 'vitest'
import { closeKit } from '#src/documents/render/pdf/kit.ts'
import { bottomOfText, drawFooter, footerLines } from '#src/documents/render/pdf/page/footer.ts'
import { createPen } from '#src/documents/render/pdf/page/pen.ts'
import { sheet } from '#src/documents/render/pdf/style.ts'
import { openTypefaces } from '#src/documents/render/pdf/text/typefaces.ts'
import { aKit } from '#tests/support/drawnPdf.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'

const kit = aKit()
const pen = createPen(kit, openTypefaces(kit, pdfFonts), () => {})
const short = footerLines(madeUpPaper({ reference: 'AVF/1', title: 'Chronology', audit: 'head 4f7k' }), pen)
const long = footerLines(madeUpPaper({ title: 'A very long title of a paper '.repeat(12) }), pen)

test('the foot of a page has the reference with the title, and the audit text below', () => {
  const words = short.map(({ segments }) => segments.flatMap((segment) => segment.words).join(''))
  expect(words).toEqual(['AVF/1 · Chronology', 'head 4f7k'])
})

test('a paper that must not tell at a glance what it is has its title alone', () => {
  const [line] = footerLines(madeUpPaper({ reference: '', title: 'Information for you', audit: '' }), pen)
  expect(line?.segments.flatMap((segment) => segment.words).join('')).toBe('Information for you')
})

test('text keeps to the margin, and gives way to a foot of many lines', () => {
  expect(bottomOfText(short)).toBeLessThanOrEqual(sheet.height - sheet.margin)
  expect(long.length).toBeGreaterThan(short.length)
  expect(bottomOfText(long)).toBeLessThan(bottomOfText(short))
})

test('each page says which it is of how many, and none of that is read out', async () => {
  pen.startPage()
  drawFooter(short, 2, 9, pen)
  pen.finish()
  const [page] = await readPdfPages(await closeKit(kit))
  expect(page?.artifacts).toContain('Page 2 of 9')
  expect(page?.artifacts).toContain('AVF/1 · Chronology')
  expect(page?.content).toBe('')
})
