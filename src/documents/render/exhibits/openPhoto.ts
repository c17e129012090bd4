import { jpegFacts } from './jpegFacts.ts'
import { mostPixels, sizeOfPhoto } from './limits.ts'
import type { OpenedExhibit } from './openedExhibit.ts'
import type { Pdfium } from './pdfium.ts'
import { pngFacts } from './pngFacts.ts'
import { ExhibitRefused, refusals } from './refusals.ts'

/**
 * Opens a photo as a document of one page, turned as its EXIF says. Throws ExhibitRefused where it is damaged or too large.
 */
export function openPhoto(pdfium: Pdfium, bytes: Uint8Array, kind: 'jpeg' | 'png'): OpenedExhibit {
  const { api } = pdfium
  const stored = kind === 'jpeg' ? jpegFacts(bytes) : uprightPng(bytes)
  if (!stored || stored.width === 0 || stored.height === 0) throw new ExhibitRefused(refusals.damaged)
  if (stored.width * stored.height > mostPixels) throw new ExhibitRefused(refusals.tooManyPixels)
  const { width, height, orientation } = stored
  const photo = orientation > 4 ? { width: height, height: width } : { width, height }
  const size = sizeOfPhoto(photo)

  const document = api.FPDF_CreateNewDocument()
  const address = pdfium.hold(bytes)
  const close = () => {
    api.FPDF_CloseDocument(document)
    pdfium.free(address)
  }
  const page = api.FPDFPage_New(document, 0, size.width, size.height)
  const image = api.FPDFPageObj_NewImageObj(document)
  const set = kind === 'jpeg' ? api.EPDFImageObj_SetJpeg : api.EPDFImageObj_SetPng
  const drawn = set(0, 0, image, address, bytes.length)
  if (!drawn) {
    api.FPDFPageObj_Destroy(image)
    api.FPDF_ClosePage(page)
    close()
    throw new ExhibitRefused(refusals.damaged)
  }
  const [a, b, c, d, e, f] = placed(orientation, size.width, size.height)
  api.FPDFImageObj_SetMatrix(image, a, b, c, d, e, f)
  api.FPDFPage_InsertObject(page, image)
  api.FPDFPage_GenerateContent(page)
  api.FPDF_ClosePage(page)
  return { pdfium, kind, document, photo, settled: new Map(), close }
}

function uprightPng(bytes: Uint8Array) {
  const facts = pngFacts(bytes)
  return facts && { ...facts, orientation: 1 }
}

type Matrix = readonly [number, number, number, number, number, number]

/** Where the unit square of the picture goes so that it stands upright: EXIF 2.32, tag 274. */
function placed(orientation: number, w: number, h: number): Matrix {
  const upright: Matrix = [w, 0, 0, h, 0, 0]
  const turned: Readonly<Record<number, Matrix>> = {
    2: [-w, 0, 0, h, w, 0],
    3: [-w, 0, 0, -h, w, h],
    4: [w, 0, 0, -h, 0, h],
    5: [0, -h, -w, 0, w, h],
    6: [0, -h, w, 0, 0, h],
    7: [0, h, w, 0, 0, 0],
    8: [0, h, -w, 0, w, 0],
  }
  return turned[orientation] ?? upright
}
