import type { ExhibitEngine } from './exhibitEngine.ts'
import { openExhibit } from './openExhibit.ts'
import { wordsOfPages } from './wordsOfPages.ts'

/** The words of each page of a PDF as its file tells them, seen or not, one space between two. Throws ExhibitRefused where it cannot be opened. */
export function textOfPages(engine: ExhibitEngine, bytes: Uint8Array): Promise<string[]> {
  return engine.run(async (pdfium) => {
    const { document, close } = openExhibit(pdfium, bytes)
    try {
      return await wordsOfPages(pdfium, document)
    } finally {
      close()
    }
  })
}
