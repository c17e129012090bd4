import type { Renderers } from '#src/documents/packs/packOf.ts'
import { renderDocx } from './docx/renderDocx.ts'
import { renderHtml } from './html/renderHtml.tsx'
import { pageCount } from './pdf/pageCount.ts'
import { renderPdf } from './pdf/renderPdf.ts'
import type { PdfFonts } from './pdf/text/typeface.ts'

/** Every way to make a file of a paper, with these fonts. */
export function renderersWith(fonts: PdfFonts): Renderers {
  return {
    pdf: (paper, options) => renderPdf(paper, fonts, options),
    docx: renderDocx,
    html: renderHtml,
    pages: pageCount,
  }
}
