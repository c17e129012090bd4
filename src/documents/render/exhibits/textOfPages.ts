import type { ExhibitEngine } from './exhibitEngine.ts'
import { openExhibit } from './openExhibit.ts'
import { pageLetters } from './pageLetters.ts'
import { turn } from './turn.ts'

/** The words of each page of a PDF as its file tells them, seen or not, one space between two. Throws ExhibitRefused where it cannot be opened. */
export function textOfPages(engine: ExhibitEngine, bytes: Uint8Array): Promise<string[]> {
  return engine.run(async (pdfium) => {
    const { api } = pdfium
    const { document, close } = openExhibit(pdfium, bytes)
    try {
      const pages: string[] = []
      const of = api.FPDF_GetPageCount(document)
      for (let index = 0; index < of; index += 1) {
        await turn()
        const page = api.FPDF_LoadPage(document, index)
        const words = page === 0 ? [] : pageLetters(pdfium, page)
        pages.push(words.map((word) => word.map(({ text }) => text).join('')).join(' '))
        if (page !== 0) api.FPDF_ClosePage(page)
      }
      return pages
    } finally {
      close()
    }
  })
}
