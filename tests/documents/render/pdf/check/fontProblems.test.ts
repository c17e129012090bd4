import { PDFDict } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { remakeExhibit } from '#src/documents/render/exhibits/remakeExhibit.ts'
import { fontProblems } from '#src/documents/render/pdf/check/fontProblems.ts'
import { name, type OpenedPdf, openPdf } from '#src/documents/render/pdf/check/openedPdf.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { plain } from '#tests/support/oddExhibits.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const blocks = [{ kind: 'field', name: 'born', label: 'Date of birth', control: 'date' }] as const
const opened = async (fillable = false) =>
  openPdf(await renderPdf(madeUpPaper({ blocks }), pdfFonts, { fillable }))

/** Takes an entry out of every object that has it. */
function remove({ file }: OpenedPdf, key: string) {
  for (const [, found] of file.context.enumerateIndirectObjects())
    if (found instanceof PDFDict) found.delete(name(key))
}

test.each([false, true])('a paper of ours embeds its fonts; fillable: %s', async (fillable) => {
  expect(fontProblems(await opened(fillable))).toEqual([])
})

test('a font that is not embedded is named', async () => {
  const pdf = await opened()
  remove(pdf, 'FontFile2')
  const problems = fontProblems(pdf)
  expect(problems.length).toBeGreaterThan(0)
  for (const { rule, message } of problems) {
    expect(rule).toBe('font')
    expect(message).toMatch(/SourceSans3.* is not embedded$/)
  }
})

test('a font whose glyphs stand for no character is named', async () => {
  const pdf = await opened()
  remove(pdf, 'ToUnicode')
  expect(fontProblems(pdf)[0]?.message).toMatch(/SourceSans3.* has glyphs that stand for no character$/)
})

test('the font of a form is looked at too', async () => {
  const pdf = await opened(true)
  const before = fontProblems({ ...pdf, pages: [] })
  remove(pdf, 'ToUnicode')
  expect(before).toEqual([])
  expect(fontProblems({ ...pdf, pages: [] })).toHaveLength(1)
})

test('the letters of the copy of an exhibit, which are drawn in the file itself, count as embedded', async () => {
  const copy = await remakeExhibit(reader, plain(), { blackouts: [] })
  const pdf = copy.ok ? await openPdf(copy.bytes) : undefined
  if (!pdf) throw new Error('There is no copy.')
  expect(fontProblems(pdf)).toEqual([])
  remove(pdf, 'ToUnicode')
  expect(fontProblems(pdf)).toHaveLength(1)
})
