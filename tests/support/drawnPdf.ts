import type { Stage, Widget } from '#src/documents/render/pdf/blocks/stage.ts'
import { closeKit, type Kit, openKit } from '#src/documents/render/pdf/kit.ts'
import { paginate } from '#src/documents/render/pdf/page/paginate.ts'
import { createPen } from '#src/documents/render/pdf/page/pen.ts'
import type { Piece } from '#src/documents/render/pdf/page/piece.ts'
import { openTypefaces } from '#src/documents/render/pdf/text/typefaces.ts'
import { pdfFonts } from './pdfFonts.ts'
import { readPdfPages } from './readPdf.ts'
import { readPdfRoles, readPdfText } from './readPdfText.ts'

/** An empty tagged document without identifiers. */
export const aKit = (title = 'A paper', subject = 'AVF/1'): Kit =>
  openKit({ title, subject, lang: 'en-GB', madeOn: new Date(0), archival: false })

/** Pieces drawn on real pages: what they are, and what another program reads back. */
export async function drawn(make: (stage: Stage) => readonly Piece[], fillable = false) {
  const kit = aKit()
  const pen = createPen(kit, openTypefaces(kit, pdfFonts), () => {})
  const element = kit.struct('Document')
  kit.addStructure(element)
  const widgets: Widget[] = []
  const add = (widget: Widget) => {
    widgets.push(widget)
    widget.tag.element.end()
  }
  const pieces = make({ pen, root: { name: 'Document', element }, fields: fillable ? { add } : undefined })
  paginate(pieces, pen, { top: 70, bottom: 770 })
  pen.finish()
  element.end()
  const bytes = await closeKit(kit)
  const [text, roles, pages] = [
    await readPdfText(bytes),
    await readPdfRoles(bytes),
    await readPdfPages(bytes),
  ]
  return { pieces, widgets, text, roles, pages, bytes }
}
