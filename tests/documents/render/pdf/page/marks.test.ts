import { expect, test } from 'vitest'
import { belowMarks, topOfText } from '#src/documents/render/pdf/page/marks.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { sheet } from '#src/documents/render/pdf/style.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'

test('text keeps to the margin while the marks leave room, and gives way when there are three', () => {
  expect(topOfText(madeUpPaper())).toBe(sheet.margin)
  expect(topOfText(madeUpPaper({ audience: 'police-only', draft: true, training: true }))).toBeGreaterThan(
    sheet.margin,
  )
})

test('each mark moves what stands below the marks down by as much', () => {
  const none = belowMarks(madeUpPaper())
  const one = belowMarks(madeUpPaper({ training: true }))
  expect(one).toBeGreaterThan(none)
  expect(belowMarks(madeUpPaper({ training: true, draft: true })) - one).toBe(one - none)
})

test('a protective marking too long for one line is set smaller and never cut', async () => {
  const marking = 'OFFICIAL-SENSITIVE: handle only as the force’s information asset owner directs '
    .repeat(3)
    .trim()
  const [page] = await readPdfPages(
    await renderPdf(madeUpPaper({ audience: 'police-only', marking }), pdfFonts),
  )
  expect(page?.artifacts.replace(/\s+/g, ' ')).toContain(marking)
})
