import type { Pdfium } from './pdfium.ts'

/** A picture: four bytes to a pixel, red, green, blue and one that says nothing, row by row from the top left. */
export type Picture = { width: number; height: number; rgba: Uint8ClampedArray<ArrayBuffer> }

/** Draw what is laid over the page too, and give red before blue: FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER of fpdfview.h. */
const flags = 0x01 | 0x10

/** A page on white, as it is shown, so many pixels wide and high. Throws where there is no memory for it. */
export function drawPicture(pdfium: Pdfium, page: number, width: number, height: number): Picture {
  const { api } = pdfium
  const bitmap = api.FPDFBitmap_Create(width, height, 0)
  if (bitmap === 0) throw new Error('The PDF reader has no memory left for a page.')
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
    api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags)
    const bytes = pdfium.copyAt(api.FPDFBitmap_GetBuffer(bitmap), width * height * 4)
    for (let at = 3; at < bytes.length; at += 4) bytes[at] = 255
    return { width, height, rgba: new Uint8ClampedArray(bytes.buffer) }
  } finally {
    api.FPDFBitmap_Destroy(bitmap)
  }
}

/** How light the pixel at a place of `rgba` is, 0 to 255. */
export const lightnessAt = (rgba: Uint8ClampedArray, at: number): number =>
  ((rgba[at] ?? 0) * 77 + (rgba[at + 1] ?? 0) * 150 + (rgba[at + 2] ?? 0) * 29) >> 8
