import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { drawExhibitPage } from '#src/documents/render/bundle/drawExhibitPage.ts'
import { openDesk } from '#src/documents/render/bundle/openDesk.ts'
import { closeKit } from '#src/documents/render/pdf/kit.ts'
import { aFace } from '#tests/support/aBundle.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfStructure } from '#tests/support/readPdfStructure.ts'

test('the page of an exhibit is one figure with its name, on a sheet of its own, with room for the drawing', async () => {
  const desk = openDesk({ kind: 'served', face: aFace }, pdfFonts)
  drawExhibitPage(desk, desk.root, aFace, 'Exhibit OM/1, page 1 of 1', { width: 842, height: 595 })
  desk.furnish(1)
  const bytes = await closeKit(desk.kit)
  expect(await readPdfStructure(bytes)).toBe('Exhibit OM/1, page 1 of 1')
  const page = (await PDFDocument.load(bytes)).getPage(0)
  expect([page.getWidth(), page.getHeight()]).toEqual([841.89, 595.28])
  expect(page.node.Resources()?.get(PDFName.of('XObject'))?.toString()).toMatch(/\/Exhibit \d+ 0 R/)
})
