import { PDFContext, PDFHexString, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { arrayAt, bytesOf, dictAt, name, openPdf, textAt } from '#src/documents/render/pdf/check/openedPdf.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const context = PDFContext.create()
const dictionary = context.obj({ Group: { A: 1 }, List: [1], Number: 4 })
dictionary.set(name('Plain'), PDFString.of('Siân'))
dictionary.set(name('Hex'), PDFHexString.fromText('Ŵyn'))

describe('an entry of a dictionary', () => {
  test.each([
    ['Plain', 'Siân'],
    ['Hex', 'Ŵyn'],
    ['Number', undefined],
    ['Nothing', undefined],
  ])('%s as a text is %s', (key, text) => {
    expect(textAt(dictionary, key)).toBe(text)
  })

  test('is a group or a list only when it is one', () => {
    expect(dictAt(dictionary, 'Group')?.keys()).toHaveLength(1)
    expect(dictAt(dictionary, 'List')).toBeUndefined()
    expect(arrayAt(dictionary, 'List')?.size()).toBe(1)
    expect(arrayAt(dictionary, 'Group')).toBeUndefined()
  })
})

test('a stream is read as it is, or inflated', () => {
  const bytes = new TextEncoder().encode('words')
  expect(bytesOf(PDFRawStream.of(context.obj({}), bytes))).toEqual(bytes)
  expect(bytesOf(PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), zlibSync(bytes)))).toEqual(bytes)
})

test('a paper is taken apart into its pages, its elements and its metadata', async () => {
  const blocks = ['one', 'two'].flatMap(
    (text) => [{ kind: 'paragraph', text }, { kind: 'pageBreak' }] as const,
  )
  const pdf = await openPdf(await renderPdf(madeUpPaper({ blocks }), pdfFonts))
  expect(pdf.pages.map(({ number }) => number)).toEqual([1, 2])
  expect(pdf.pages[0]?.operations.some(({ operator }) => operator === 'TJ')).toBe(true)
  expect(pdf.elements.map(({ role }) => role)).toEqual(['Document', 'P', 'P'])
  expect(pdf.metadata).toContain('pdfuaid')
  expect(pdf.parents.size).toBe(2)
})

test('what is no PDF is a fault', async () => {
  await expect(openPdf(new TextEncoder().encode('no PDF'))).rejects.toThrow()
})
