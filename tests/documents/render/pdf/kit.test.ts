import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import {
  closeKit,
  emptyKit,
  hasData,
  type Kit,
  openFont,
  openKit,
  rootOf,
  setAttributes,
} from '#src/documents/render/pdf/kit.ts'
import { aKit } from '#tests/support/drawnPdf.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('a document', () => {
  test('is a tagged PDF 1.7 in its language that shows its title', async () => {
    const kit = aKit('Application')
    kit.addPage()
    const bytes = await closeKit(kit)
    const text = textOf(bytes)
    expect((await PDFDocument.load(bytes, { updateMetadata: false })).getTitle()).toBe('Application')
    expect(text).toMatch(/^%PDF-1\.7/)
    for (const part of ['/Lang (en-GB)', '/DisplayDocTitle true', '/Marked true'])
      expect(text).toContain(part)
  })

  test('carries title and reference into its metadata as text, whatever is in them', async () => {
    const archival = { lang: 'en-GB', madeOn: new Date(0), archival: true }
    const kit = openKit({ title: 'Smith & <Jones>', subject: '$& <1>', ...archival })
    kit.addPage()
    const text = textOf(await closeKit(kit))
    expect(text).toContain('>Smith &amp; &lt;Jones&gt;<')
    expect(text).toContain('>$&amp; &lt;1&gt;<')
  })
})

describe('what is taken from inside the library', () => {
  test('is there: fonts, catalogue and elements', () => {
    const kit = emptyKit()
    expect(openFont(kit, pdfFonts.regular).id).toMatch(/^F\d+$/)
    expect(rootOf(kit).data.Type).toBe('Catalog')
    const element = kit.struct('L')
    setAttributes(element, { O: 'List' })
    const dictionary: unknown = Reflect.get(element, 'dictionary')
    expect(hasData(dictionary) && dictionary.data.A).toEqual({ O: 'List' })
  })

  test('is missed loudly when the library has moved it', () => {
    const other = { font: () => undefined } as unknown as Kit
    expect(() => openFont(other, pdfFonts.regular)).toThrow('its fonts')
    expect(() => rootOf(other)).toThrow('its catalogue')
    expect(() => setAttributes({}, {})).toThrow('its elements')
  })

  test.each([
    [{ data: {} }, true],
    [{ data: 'text' }, false],
    [{}, false],
    [null, false],
    ['data', false],
  ])('%o has data: %s', (value, expected) => {
    expect(hasData(value)).toBe(expected)
  })
})
