import type { Area } from './area.ts'
import type { Pdfium } from './pdfium.ts'

/** A file as PDFium holds it. `close` gives its memory back and must be called. */
export type OpenedExhibit = {
  pdfium: Pdfium
  kind: 'pdf' | 'jpeg' | 'png'
  document: number
  /** The pixels of the photo as it is shown; absent for a PDF. */
  photo?: { width: number; height: number }
  /** Pages whose laid-over marks were drawn in already, with the areas that the file itself marks to be taken out. */
  settled: Map<number, readonly Area[]>
  close: () => void
}
