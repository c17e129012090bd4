import { PDFDict, PDFNumber } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { annotationProblems } from '#src/documents/render/pdf/check/annotationProblems.ts'
import { arrayAt, name, openPdf } from '#src/documents/render/pdf/check/openedPdf.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const paper = madeUpPaper({
  blocks: [{ kind: 'field', name: 'born', label: 'Date of birth', control: 'date' }],
})
const bytes = await renderPdf(paper, pdfFonts, { fillable: true })

/** What is said once the one control of the form is changed. */
async function after(change: (control: PDFDict) => unknown) {
  const pdf = await openPdf(bytes)
  const node = pdf.pages[0]?.node
  const control = node && arrayAt(node, 'Annots')?.lookup(0)
  if (!(control instanceof PDFDict)) throw new Error('The form of this test has no control')
  change(control)
  return annotationProblems(pdf)
}
const lost = { rule: 'annotation', message: 'A control has no place in the structure', page: 1 }

test('a control that is in the structure and says what it is for is well', async () => {
  expect(await after(() => {})).toEqual([])
})

test.each([
  ['leads nowhere', (control: PDFDict) => control.delete(name('StructParent'))],
  ['leads to what is not known', (control: PDFDict) => control.set(name('StructParent'), PDFNumber.of(99))],
  ['leads to another element', (control: PDFDict) => control.set(name('StructParent'), PDFNumber.of(0))],
])('a control that %s is reported', async (_, change) => {
  expect(await after(change)).toEqual([lost])
})

test('a control that does not say what it is for is reported', async () => {
  expect(await after((control) => control.delete(name('TU')))).toEqual([
    { rule: 'annotation', message: 'A control does not say what it is for', page: 1 },
  ])
})

test('a page without controls has nothing to report', async () => {
  expect(annotationProblems(await openPdf(await renderPdf(paper, pdfFonts)))).toEqual([])
})
