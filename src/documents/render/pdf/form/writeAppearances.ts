import { PDFDocument, PDFName, PDFString, PDFTextField } from '@cantoo/pdf-lib'
import { parsedFont } from './formKit.ts'

const fieldSize = 11

/**
 * Gives every control an appearance, so that each program shows it and prints it. The font goes in whole:
 * whoever fills the form in may type any of its characters.
 */
export async function writeAppearances(bytes: Uint8Array, fontBytes: Uint8Array): Promise<Uint8Array> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  file.registerFontkit({ create: parsedFont })
  const font = await file.embedFont(fontBytes, { subset: false, features: { liga: false } })
  const form = file.getForm()
  form.acroForm.dict.set(PDFName.of('DR'), file.context.obj({ Font: { [font.name]: font.ref } }))
  const setIn = `/${font.name} ${fieldSize} Tf 0 g`
  form.acroForm.dict.set(PDFName.of('DA'), PDFString.of(setIn))
  for (const field of form.getFields()) {
    if (field instanceof PDFTextField) field.acroField.setDefaultAppearance(setIn)
  }
  form.acroForm.dict.delete(PDFName.of('NeedAppearances'))
  form.updateFieldAppearances(font)
  return await file.save({ useObjectStreams: false, updateFieldAppearances: false })
}
