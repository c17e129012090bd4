import type { ExhibitEngine } from './exhibitEngine.ts'
import { type FileToRead, openFile } from './openFile.ts'
import { readAhead } from './readAhead.ts'
import { wordsOfPages } from './wordsOfPages.ts'

/** What textOfPages gives, of a PDF that is read bit by bit where it lies, so that a large one is never held whole. */
export function textOfFile(engine: ExhibitEngine, file: FileToRead): Promise<string[]> {
  return engine.run(async (pdfium) => {
    const { document, close } = openFile(pdfium, readAhead(file))
    try {
      return await wordsOfPages(pdfium, document)
    } finally {
      close()
    }
  })
}
