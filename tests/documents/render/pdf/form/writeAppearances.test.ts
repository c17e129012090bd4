import { PDFDocument, PDFName, PDFTextField } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Block } from '#src/documents/blocks.ts'
import { normalise } from '#src/documents/plainText.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfRoles, readPdfText } from '#tests/support/readPdfText.ts'

const blocks: Block[] = [
  { kind: 'heading', level: 1, text: 'Notification' },
  {
    kind: 'field',
    name: 'full-name',
    label: 'Full name',
    hint: 'In capitals',
    control: 'text',
    value: 'Siân Ŵyn Llŷr',
  },
  { kind: 'field', name: 'born', label: 'Date of birth', control: 'date' },
  {
    kind: 'field',
    name: 'homes',
    label: 'Every address',
    control: 'multiline',
    value: '1 Mill Row\nAvonford',
  },
  { kind: 'field', name: 'read', label: 'This was read to me', control: 'checkbox', checked: true },
  { kind: 'field', name: 'copy', label: 'I have a copy', control: 'checkbox' },
]
const paper = madeUpPaper({ blocks })

const bytes = await renderPdf(paper, pdfFonts, { fillable: true })
const file = await PDFDocument.load(bytes, { updateMetadata: false })
const form = file.getForm()

describe('a fillable paper', () => {
  test('has a control for each field, in reading order', () => {
    expect(form.getFields().map((field) => field.getName())).toEqual([
      'full-name',
      'born',
      'homes',
      'read',
      'copy',
    ])
  })

  test('comes filled in as far as the case is known', () => {
    expect(form.getTextField('full-name').getText()).toBe('Siân Ŵyn Llŷr')
    expect(form.getTextField('homes').getText()).toBe('1 Mill Row\nAvonford')
    expect(form.getTextField('homes').isMultiline()).toBe(true)
    expect(form.getTextField('born').getText()).toBeUndefined()
    expect(form.getCheckBox('read').isChecked()).toBe(true)
    expect(form.getCheckBox('copy').isChecked()).toBe(false)
  })

  test('tells a screen reader what each control is for', () => {
    const told = form.getFields().map((field) => String(field.acroField.dict.get(PDFName.of('TU'))))
    expect(told.join()).toContain('(Full name. In capitals)')
    expect(told.join()).toContain('(I have a copy)')
  })

  test('shows each control in every program: none is left to be drawn by the reader', () => {
    expect(form.acroForm.dict.get(PDFName.of('NeedAppearances'))).toBeUndefined()
    for (const field of form.getFields()) {
      expect(field.acroField.getWidgets()[0]?.getAppearances()?.normal).toBeDefined()
    }
  })

  test('places its controls in the structure, and reads back as the flat copy does', async () => {
    expect(await readPdfRoles(bytes)).toBe('Document(H1 P P Form P Form P Form P(Form) P(Form))')
    const flat = await readPdfText(await renderPdf(paper, pdfFonts))
    expect(normalise(await readPdfText(bytes))).toBe(normalise(flat))
  })

  test('can be filled in by another program with letters that the paper did not use', async () => {
    const copy = await PDFDocument.load(bytes)
    copy.getForm().getTextField('born').setText('Ẅ £ €')
    const again = await PDFDocument.load(await copy.save({ updateFieldAppearances: false }))
    expect(again.getForm().getField('born')).toBeInstanceOf(PDFTextField)
    expect(again.getForm().getTextField('born').getText()).toBe('Ẅ £ €')
  })

  test('is the same file each time', async () => {
    expect(Buffer.compare(bytes, await renderPdf(paper, pdfFonts, { fillable: true }))).toBe(0)
  })

  test('is not what the flat copy is: that has no controls', async () => {
    const flat = await PDFDocument.load(await renderPdf(paper, pdfFonts), { updateMetadata: false })
    expect(flat.getForm().getFields()).toEqual([])
  })
})
