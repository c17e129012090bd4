import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type ExhibitEngine, exhibitEngine } from '#src/documents/render/exhibits/exhibitEngine.ts'

/** The reader of PDFs as it lies in the installed packages; it starts with its first work. */
export function nodeReader(): ExhibitEngine {
  return exhibitEngine(async () => {
    const bytes = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))
    return new Uint8Array(bytes).buffer
  })
}
