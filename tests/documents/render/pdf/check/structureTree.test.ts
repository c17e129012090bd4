import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { openPdf } from '#src/documents/render/pdf/check/openedPdf.ts'
import { structureOf } from '#src/documents/render/pdf/check/structureTree.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const { catalog } = await openPdf(
  await renderPdf(
    madeUpPaper({
      blocks: [
        { kind: 'heading', level: 1, text: 'Acts' },
        { kind: 'bullets', items: ['home'] },
        { kind: 'field', name: 'born', label: 'Date of birth', control: 'date' },
      ],
    }),
    pdfFonts,
    { fillable: true },
  ),
)

test('elements come in reading order, each before those it holds', () => {
  expect(structureOf(catalog).map(({ role }) => role)).toEqual([
    'Document',
    'H1',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'P',
    'Form',
  ])
})

test('an element holds marked content, other elements or a control', () => {
  const kinds = Object.fromEntries(
    structureOf(catalog).map(({ role, kids }) => [role, kids.map(({ kind }) => kind)]),
  )
  expect(kinds).toMatchObject({ L: ['element'], H1: ['content'], Form: ['object'] })
})

test('content names its page and its number there', () => {
  const heading = structureOf(catalog).find(({ role }) => role === 'H1')
  expect(heading?.kids).toEqual([{ kind: 'content', page: expect.stringMatching(/^\d+ 0 R$/), mcid: 0 }])
})

test('a file without a structure has no elements', async () => {
  expect(structureOf((await PDFDocument.create()).catalog)).toEqual([])
})
