import type { PDFDocument } from '@cantoo/pdf-lib'
import { emptyKit, hasData, type Kit, openFont, rootOf } from '../kit.ts'

type Place = { x: number; top: number; width: number; height: number }
type Fontkit = Parameters<PDFDocument['registerFontkit']>[0]
type Font = NonNullable<Awaited<ReturnType<Fontkit['create']>>>

/** Opens the form of a document whose fonts are open. */
export function startForm(kit: Kit): void {
  kit.initForm()
}

/** Places one control on the open page, in the form and in the structure. */
export function addField(
  kit: Kit,
  { x, top, width, height }: Place,
  structParent: PDFKit.PDFStructureElement,
  field: Record<string, unknown>,
): void {
  Reflect.apply(kit.annotate, kit, [x, top, width, height, { ...field, structParent }])
  const control: unknown = kit.page.annotations.at(-1)
  const form: unknown = rootOf(kit).data.AcroForm
  if (!hasData(form) || !Array.isArray(form.data.Fields)) {
    throw new TypeError('The PDF library no longer keeps its form where it was')
  }
  form.data.Fields.push(control)
  // The element notes the page that is open when it ends.
  structParent.end()
}

/** Makes a place on the open page lead to a named place in the document; `says` is what the link is called. */
export function addLink(
  kit: Kit,
  { x, top, width, height }: Place,
  structParent: PDFKit.PDFStructureElement,
  { to, says }: { to: string; says: string },
): void {
  // The library takes a bare string for a name; a text must be an object.
  const link = { Subtype: 'Link', Dest: Object(to), Contents: Object(says), structParent }
  Reflect.apply(kit.annotate, kit, [x, top, width, height, link])
  // The element notes the page that is open when it ends.
  structParent.end()
}

/** The font as the library for forms wants it: parsed by the one that drew the pages, so that only one parser ships. */
export function parsedFont(bytes: Uint8Array): Font {
  const { font } = openFont(emptyKit(), bytes)
  if (!isFont(font)) throw new TypeError('The PDF library no longer gives out its parsed fonts')
  return font
}

function isFont(font: unknown): font is Font {
  return typeof font === 'object' && font !== null && 'layout' in font && 'glyphForCodePoint' in font
}
