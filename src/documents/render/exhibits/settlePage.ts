import type { Area } from './area.ts'
import type { OpenedExhibit } from './openedExhibit.ts'
import { pagePlacing } from './pagePlacing.ts'
import type { Pdfium } from './pdfium.ts'

/** Annotation subtypes of fpdf_annot.h. */
export const noteTypes = { text: 1, link: 2, popup: 16, fileAttachment: 17, widget: 20, redact: 28 } as const

/** Notes and things to click: they show an icon or nothing, and hide nothing of the page. 14 caret, 18 sound, 19 and 21 film, 22 printer’s mark, 25 and 26 models and media. */
const neverDrawn: readonly number[] = [1, 2, 14, 16, 17, 18, 19, 21, 22, 25, 26]

/**
 * Loads a page with its notes taken off and what was laid over it (shapes, stamps, typed notes, form fields) made part of
 * it: a black shape over a name must go on hiding it. The caller closes the page. 0 where it cannot be read.
 */
export function settledPage(opened: OpenedExhibit, index: number): { page: number; marked: readonly Area[] } {
  const { pdfium, document, settled } = opened
  const { api } = pdfium
  const page = api.FPDF_LoadPage(document, index)
  const known = settled.get(index)
  if (page === 0 || known) return { page, marked: known ?? [] }
  const marked = takeOffNotes(pdfium, page)
  settled.set(index, marked)
  if (api.FPDFPage_GetAnnotCount(page) === 0) return { page, marked }

  writeAppearances(pdfium, page)
  api.FPDFPage_Flatten(page, 0)
  api.FPDF_ClosePage(page)
  return { page: api.FPDF_LoadPage(document, index), marked }
}

/** Takes the notes off; returns the areas marked to be taken out, which nobody has taken out yet. */
function takeOffNotes(pdfium: Pdfium, page: number): Area[] {
  const { api, scratch } = pdfium
  const place = pagePlacing(pdfium, page)
  const marked: Area[] = []
  for (let at = api.FPDFPage_GetAnnotCount(page) - 1; at >= 0; at -= 1) {
    const note = api.FPDFPage_GetAnnot(page, at)
    const type = api.FPDFAnnot_GetSubtype(note)
    if (type === noteTypes.redact && api.FPDFAnnot_GetRect(note, scratch)) {
      const view = pdfium.view()
      const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map((by) =>
        view.getFloat32(scratch + by, true),
      )
      marked.push(place({ left, top, right, bottom }))
    }
    api.FPDFPage_CloseAnnot(note)
    if (type === noteTypes.redact || neverDrawn.includes(type)) api.FPDFPage_RemoveAnnot(page, at)
  }
  return marked
}

/** Fields that came without a picture of their value get one while they are drawn once. */
function writeAppearances({ api }: Pdfium, page: number): void {
  const bitmap = api.FPDFBitmap_Create(1, 1, 0)
  api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, 1, 1, 0, 1)
  api.FPDFBitmap_Destroy(bitmap)
}
