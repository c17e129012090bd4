import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { addField, addLink, parsedFont, startForm } from '#src/documents/render/pdf/form/formKit.ts'
import { closeKit, openFont } from '#src/documents/render/pdf/kit.ts'
import { aKit } from '#tests/support/drawnPdf.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readBundle } from '#tests/support/readBundle.ts'

const place = { x: 70, top: 100, width: 200, height: 20 }
const control = { Subtype: 'Widget', FT: 'Tx', T: Object('born') }

test('a control stands in the form, at its place on the page', async () => {
  const kit = aKit()
  openFont(kit, pdfFonts.regular)
  startForm(kit)
  kit.addPage()
  const element = kit.struct('Form')
  kit.addStructure(element)
  addField(kit, place, element, control)
  const [field] = (await PDFDocument.load(await closeKit(kit))).getForm().getFields()
  expect(field?.getName()).toBe('born')
  const box = field?.acroField.getWidgets()[0]?.getRectangle()
  expect(box).toMatchObject({ x: 70, width: 200, height: 20 })
  expect(box?.y).toBeCloseTo(841.89 - 120)
})

test('a control without a form is a fault that is heard', () => {
  const kit = aKit()
  kit.addPage()
  expect(() => addField(kit, place, kit.struct('Form'), control)).toThrow('its form')
})

test('the font is given out as it was parsed', () => {
  const font: object = parsedFont(pdfFonts.regular)
  expect(font).toHaveProperty('glyphForCodePoint')
  expect(font).toHaveProperty('postscriptName', expect.stringMatching(/SourceSans3/))
})

test('a link leads to a named place, says what it is called, and belongs to its element', async () => {
  const kit = aKit()
  openFont(kit, pdfFonts.regular)
  kit.addPage()
  kit.addNamedDestination('there', 'XYZ', null, 0, null)
  const element = kit.struct('Link')
  kit.addStructure(element)
  addLink(kit, place, element, { to: 'there', says: 'Chronology, page 3' })
  const { links } = await readBundle(await closeKit(kit))
  expect(links).toEqual([{ on: 1, says: 'Chronology, page 3', page: 1 }])
})
