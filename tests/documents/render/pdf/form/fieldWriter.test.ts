import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import type { Widget } from '#src/documents/render/pdf/blocks/stage.ts'
import { fieldWriter } from '#src/documents/render/pdf/form/fieldWriter.ts'
import { closeKit, openFont } from '#src/documents/render/pdf/kit.ts'
import { aKit } from '#tests/support/drawnPdf.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

/** The form of a page with one control. */
async function formWith(part: Partial<Widget>) {
  const kit = aKit()
  openFont(kit, pdfFonts.regular)
  const fields = fieldWriter(kit)
  kit.addPage()
  const element = kit.struct('Form')
  kit.addStructure(element)
  const empty = {
    name: 'one',
    tooltip: 'What it is for',
    control: 'text',
    value: '',
    checked: false,
  } as const
  fields.add({ ...empty, x: 70, top: 90, width: 99, height: 20, ...part, tag: { name: 'Form', element } })
  return (await PDFDocument.load(await closeKit(kit), { updateMetadata: false })).getForm()
}

test('a line to write on comes empty, or with what is known', async () => {
  expect((await formWith({})).getTextField('one').getText()).toBeUndefined()
  const filled = (await formWith({ value: 'Siân Ŵyn' })).getTextField('one')
  expect(filled.getText()).toBe('Siân Ŵyn')
  expect(filled.isMultiline()).toBe(false)
})

test('a box for much text takes several lines', async () => {
  expect((await formWith({ control: 'multiline' })).getTextField('one').isMultiline()).toBe(true)
})

test.each([true, false])('a tick box that is ticked: %s', async (checked) => {
  expect(
    (await formWith({ control: 'checkbox', checked })).getCheckBox('one').acroField.getValue(),
  ).toMatchObject({
    encodedName: checked ? '/Yes' : '/Off',
  })
})
