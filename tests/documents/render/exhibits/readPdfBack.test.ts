import { describe, expect, test } from 'vitest'
import { readPdfBack } from '#src/documents/render/exhibits/readPdfBack.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import { form, oneBitScan, reading } from '#tests/support/oddExhibits.ts'
import { rawPdf, words } from '#tests/support/rawPdf.ts'

const read = (bytes: Uint8Array) => readPdfBack(reader, bytes)
const page = (...contents: string[]) => read(rawPdf({ contents: contents.join(' ') }))

describe('the words of a PDF', () => {
  test('are a piece for each page, what is marked as decoration or as a drawing apart', async () => {
    const back = await page(
      words('Body words', 20, 300),
      `/Artifact BMC ${words('Page 1', 20, 20)} EMC`,
      `/Figure BMC ${words('Drawn', 20, 200)} EMC`,
    )
    expect(back).toMatchObject({
      kind: 'pdf',
      furniture: ['Page 1'],
      drawn: ['Drawn'],
      pictures: 0,
      notes: [],
    })
    expect(back.pieces.map((piece) => [piece.text.trim(), piece.page])).toEqual([['Body words', 1]])
  })

  test('a space of the file is told from a gap that is only supposed', async () => {
    const { pieces } = await page(words('one two', 20, 300), words('three', 20, 200))
    expect(pieces[0]?.text.trim()).toMatch(/^one two\n+three$/)
  })

  test.each([
    ['not drawn', reading('words', 20, 200)],
    ['in white', words('words', 20, 200, '1 g')],
  ])('words that are %s are read and noted', async (_, contents) => {
    const back = await page(words('Seen', 20, 300), contents)
    expect(back.pieces[0]?.text).toContain('words')
    expect(back.notes).toEqual(['hidden'])
  })

  test('grey words are seen', async () => {
    expect((await page(words('words', 20, 200, '0.5 g'))).notes).toEqual([])
  })

  test('a form is noted, and a note that is laid over the page', async () => {
    expect((await read(form())).notes).toContain('form')
    const noted = rawPdf({
      contents: words('Words', 20, 300),
      page: '/Annots [6 0 R]',
      objects: ['<< /Type /Annot /Subtype /FreeText /Rect [10 10 90 90] /Contents (not) /DA (/F1 12 Tf) >>'],
    })
    expect((await read(noted)).notes).toEqual(['laidOver'])
  })

  test('a scan has nothing to compare, and its pictures are counted where it has', async () => {
    await expect(read(oneBitScan())).rejects.toThrow(/pages are pictures/)
    expect(await read(oneBitScan(reading('words', 20, 200)))).toMatchObject({
      pictures: 1,
      notes: ['hidden'],
    })
  })

  test('what is cut off is damaged', async () => {
    await expect(read(rawPdf({ contents: '' }).slice(0, 60))).rejects.toThrow(/damaged/)
  })
})
