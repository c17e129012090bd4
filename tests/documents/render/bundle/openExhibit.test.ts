import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { measureExhibit, openExhibit } from '#src/documents/render/bundle/openExhibit.ts'
import { anExhibit, anExhibitPdf } from '#tests/support/aBundle.ts'

async function spoiled(spoil: (file: PDFDocument) => unknown): Promise<Uint8Array> {
  const file = await PDFDocument.load(await anExhibitPdf(1))
  await spoil(file)
  return await file.save()
}

describe('an exhibit is measured', () => {
  test('page by page, as each is read', async () => {
    const bytes = await anExhibitPdf(2, { size: [300, 500], turn: 90 })
    const size = { width: 500, height: 300 }
    expect(await measureExhibit(anExhibit('OM/1', bytes))).toEqual({ state: 'in', sizes: [size, size] })
  })

  test('not at all where it is only to be viewed, or not loaded', async () => {
    const bytes = await anExhibitPdf(1)
    expect(await measureExhibit(anExhibit('OM/1', bytes, { indexOnly: true }))).toEqual({ state: 'toView' })
    expect(await measureExhibit(anExhibit('OM/1'))).toEqual({ state: 'notLoaded' })
  })

  test.each<[string, () => Promise<Uint8Array>]>([
    ['It cannot be read as a PDF.', async () => new Uint8Array(20)],
    [
      'It has no pages.',
      async () => {
        const file = await PDFDocument.create()
        return await file.save({ addDefaultPage: false })
      },
    ],
    ['It cannot be read as a PDF.', async () => (await anExhibitPdf(1)).slice(0, 200)],
    [
      'It is locked with a password.',
      async () => await spoiled((file) => file.encrypt({ userPassword: 'a', ownerPassword: 'b' })),
    ],
    [
      'It holds a form, a script, layers or an attached file, and was not made again without them.',
      async () => await spoiled((file) => file.attach(new Uint8Array([1]), 'a.txt')),
    ],
    [
      'It holds a form, a script, layers or an attached file, and was not made again without them.',
      async () => await spoiled((file) => file.addJavaScript('a', 'app.alert(1)')),
    ],
    [
      'It holds a form, a script, layers or an attached file, and was not made again without them.',
      async () => await spoiled((file) => file.getForm().createTextField('a').addToPage(file.getPage(0))),
    ],
  ])('and left out because “%s”', async (reason, pages) => {
    const bytes = await pages()
    expect(await measureExhibit(anExhibit('OM/1', bytes))).toEqual({ state: 'leftOut', reason })
  })
})

test('an opened page brings its drawing and nothing else', async () => {
  const [page] = await openExhibit(() => anExhibitPdf(1))
  expect(new TextDecoder('latin1').decode(page?.content)).toMatch(/\bTj\b/)
  expect(page?.box).toEqual({ left: 0, bottom: 0, width: 595.28, height: 841.89, turn: 0, unit: 1 })
})
