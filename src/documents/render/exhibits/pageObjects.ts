import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import type { Pdfium } from './pdfium.ts'

/** Object types of fpdf_edit.h. */
const textType = 1
const imageType = 3
const formType = 5

/** What is drawn on a page, groups opened. */
export type PageObjects = {
  texts: readonly number[]
  images: readonly number[]
  /** Lines, areas and shadings. */
  others: number
}

/** Everything that a page draws, also inside groups. */
export function pageObjects({ api }: Pdfium, page: number): PageObjects {
  const found: { texts: number[]; images: number[]; others: number } = { texts: [], images: [], others: 0 }
  const next = childrenOf(api, page)
  for (let object = next.pop(); object !== undefined; object = next.pop()) {
    const type = api.FPDFPageObj_GetType(object)
    if (type === textType) found.texts.push(object)
    else if (type === imageType) found.images.push(object)
    else if (type === formType) next.push(...groupOf(api, object))
    else found.others += 1
  }
  return found
}

function childrenOf(api: WrappedPdfiumModule, page: number): number[] {
  const count = api.FPDFPage_CountObjects(page)
  return Array.from({ length: Math.max(0, count) }, (_, at) => api.FPDFPage_GetObject(page, at))
}

function groupOf(api: WrappedPdfiumModule, group: number): number[] {
  const count = api.FPDFFormObj_CountObjects(group)
  return Array.from({ length: Math.max(0, count) }, (_, at) => api.FPDFFormObj_GetObject(group, at))
}

/** The share of the page, 0 to 1, that its pictures take at the most; pictures in groups count as the group. */
export function shareOfPictures(pdfium: Pdfium, page: number): number {
  const { api, scratch } = pdfium
  const whole = api.FPDF_GetPageWidthF(page) * api.FPDF_GetPageHeightF(page)
  let covered = 0
  for (const object of childrenOf(api, page)) {
    if (!holdsPicture(api, object)) continue
    if (!api.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue
    const view = pdfium.view()
    const [left = 0, bottom = 0, right = 0, top = 0] = [0, 4, 8, 12].map((at) =>
      view.getFloat32(scratch + at, true),
    )
    covered += (right - left) * (top - bottom)
  }
  return whole > 0 ? Math.min(1, covered / whole) : 0
}

function holdsPicture(api: WrappedPdfiumModule, object: number): boolean {
  const type = api.FPDFPageObj_GetType(object)
  if (type === imageType) return true
  return type === formType && groupOf(api, object).some((child) => holdsPicture(api, child))
}

/** Whether every picture of the page is stored in two colours. */
export function areOneBit(pdfium: Pdfium, page: number, images: readonly number[]): boolean {
  const { api } = pdfium
  const metadata = pdfium.scratch
  return images.every(
    (image) =>
      api.FPDFImageObj_GetImageMetadata(image, page, metadata) &&
      pdfium.view().getUint32(metadata + 16, true) === 1,
  )
}
