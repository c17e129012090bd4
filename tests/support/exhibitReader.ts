import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { exhibitEngine } from '#src/documents/render/exhibits/exhibitEngine.ts'
import { openExhibit } from '#src/documents/render/exhibits/openExhibit.ts'
import type { OpenedExhibit } from '#src/documents/render/exhibits/openedExhibit.ts'

/** The compiled reader of PDFs, as it lies in the packages. */
export async function readerBytes(): Promise<ArrayBuffer> {
  const bytes = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))
  return new Uint8Array(bytes).buffer
}

/** The reader of exhibits as Node has it, started once for all tests of a file. */
export const reader = exhibitEngine(readerBytes)

/** Opens a file, lets `look` at it, and closes it. */
export function opened<Result>(bytes: Uint8Array, look: (exhibit: OpenedExhibit) => Result): Promise<Result> {
  return reader.run((pdfium) => {
    const exhibit = openExhibit(pdfium, bytes)
    try {
      return look(exhibit)
    } finally {
      exhibit.close()
    }
  })
}

/** Opens the first page of a file, lets `look` at it, and closes it. */
export const onFirstPage = <Result>(
  bytes: Uint8Array,
  look: (exhibit: OpenedExhibit, page: number) => Result,
): Promise<Result> =>
  opened(bytes, (exhibit) => {
    const { api } = exhibit.pdfium
    const page = api.FPDF_LoadPage(exhibit.document, 0)
    try {
      return look(exhibit, page)
    } finally {
      api.FPDF_ClosePage(page)
    }
  })
