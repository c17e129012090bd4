import { expect, test } from 'vitest'
import { renderersWith } from '#src/documents/render/renderers.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

test('a paper becomes a PDF, a form to fill in, a Word file and a page of HTML', async () => {
  const { pdf, docx, html, pages } = renderersWith(pdfFonts)
  const field = { kind: 'field', name: 'a', label: 'Full name', control: 'text' } as const
  const paper = madeUpPaper({ blocks: [{ kind: 'heading', level: 1, text: 'Form' }, field] })
  const start = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.slice(0, 4))
  const flat = await pdf(paper)
  expect(start(flat)).toBe('%PDF')
  expect(await pages(flat)).toBe(1)
  expect(new TextDecoder('latin1').decode(await pdf(paper, { fillable: true }))).toContain('AcroForm')
  expect(new TextDecoder('latin1').decode(flat)).not.toContain('AcroForm')
  expect(start(await docx(paper))).toBe('PK\u0003\u0004')
  expect(html(paper)).toMatch(/^<!doctype html>/)
})
