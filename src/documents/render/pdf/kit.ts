import PDFDocument from 'pdfkit'
import { joined, squeeze } from './squeeze.ts'

/** What pdfkit calls an element of the structure tree. */
export type KitElement = { add(child: KitChild): unknown; end(): void }
type KitContent = { push(content: never): void }
type KitChild = KitElement | KitContent

/** An embedded font as pdfkit keeps it for one document; positions and widths are in thousandths of the size. */
export type KitFont = {
  id: string
  ascender: number
  capHeight: number
  font: unknown
  layoutCache: object
  layoutRun(text: string, features: unknown): unknown
  layout(text: string, features: undefined, onlyWidth: true): { advanceWidth: number }
  encode(text: string): [string[], KitPosition[]]
  ref(): object
}
export type KitPosition = { xAdvance: number; advanceWidth: number; xOffset: number; yOffset: number }

type KitOptions = {
  title: string
  subject: string
  lang: string
  madeOn: Date
  archival: boolean
}

/** The document as the layer uses it, with the parts of pdfkit that its published types leave out. */
export type Kit = PDFKit.PDFDocument
export type KitRoot = { data: Record<string, unknown> }

/** An empty tagged document whose pages stay open until it ends. */
export function openKit(options: KitOptions): Kit {
  const kitOptions: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: options.lang,
    displayTitle: true,
    info: {
      Title: options.title,
      Subject: options.subject,
      Producer: 'PDFKit',
      Creator: 'Stalking protection orders',
      CreationDate: options.madeOn,
    },
    ...(options.archival && { subset: 'PDF/A-2a' as const }),
  }
  // A font given by name would be a standard font, which is never embedded.
  const kit = new PDFDocument(Object.assign(kitOptions, { font: null }))
  squeeze(kit)
  escapeMetadata(kit, [options.title, options.subject])
  return kit
}

/** A document that is never written, to open fonts in. */
export function emptyKit(): Kit {
  const kitOptions: PDFKit.PDFDocumentOptions = { autoFirstPage: false }
  return new PDFDocument(Object.assign(kitOptions, { font: null }))
}

/** pdfkit writes title and subject into XML as they are. */
function escapeMetadata(kit: Kit, texts: readonly string[]): void {
  const append = kit.appendXML.bind(kit)
  const escaped = texts.map((text): [string, string] => [`>${text}<`, `>${escapeXml(text)}<`])
  kit.appendXML = (xml, newLine) => {
    append(
      escaped.reduce((whole, [from, to]) => whole.replace(from, () => to), xml),
      newLine,
    )
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Opens a font from the bytes of its file. */
export function openFont(kit: Kit, bytes: Uint8Array): KitFont {
  Reflect.apply(kit.font, kit, [bytes])
  const font: unknown = Reflect.get(kit, '_font')
  if (!isKitFont(font)) throw new TypeError('The PDF library no longer keeps its fonts where they were')
  return font
}

function isKitFont(font: unknown): font is KitFont {
  return (
    typeof font === 'object' && font !== null && 'layoutCache' in font && 'encode' in font && 'id' in font
  )
}

/** Puts an image among what the open page draws from; the name by which operators call it. */
export function placeImage(kit: Kit, png: Uint8Array): string {
  const image: unknown = Reflect.apply(Reflect.get(kit, 'openImage'), kit, [png])
  if (!isKitImage(image)) throw new TypeError('The PDF library no longer keeps its images where they were')
  image.embed(kit)
  const images: unknown = Reflect.get(kit.page, 'xobjects')
  if (typeof images !== 'object' || images === null)
    throw new TypeError('The PDF library no longer keeps its images where they were')
  Reflect.set(images, image.label, Reflect.get(image, 'obj'))
  return image.label
}

function isKitImage(image: unknown): image is { label: string; embed(kit: Kit): void } {
  return typeof image === 'object' && image !== null && 'label' in image && 'embed' in image
}

export function rootOf(kit: Kit): KitRoot {
  const root: unknown = Reflect.get(kit, '_root')
  if (!hasData(root)) throw new TypeError('The PDF library no longer keeps its catalogue where it was')
  return root
}

/** Sets the attributes of a structure element; plain strings become names. */
export function setAttributes(element: object, attributes: Record<string, unknown>): void {
  const dictionary: unknown = Reflect.get(element, 'dictionary')
  if (!hasData(dictionary))
    throw new TypeError('The PDF library no longer keeps its elements where they were')
  dictionary.data.A = attributes
}

export function hasData(value: unknown): value is KitRoot {
  return typeof value === 'object' && value !== null && 'data' in value && typeof value.data === 'object'
}

/** Ends the document and gives its bytes. */
export async function closeKit(kit: Kit): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  const done = new Promise<void>((resolve, reject) => {
    kit.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    kit.on('end', () => resolve())
    kit.on('error', reject)
  })
  kit.end()
  await done
  return joined(chunks)
}
