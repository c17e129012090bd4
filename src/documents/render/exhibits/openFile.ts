import type { Pdfium } from './pdfium.ts'
import { ExhibitRefused, refusals } from './refusals.ts'

/** A file that is read where it lies, bit by bit, and never held whole. `read` gives the bytes from one place up to another. */
export type FileToRead = { length: number; read: (from: number, to: number) => Uint8Array }

/** Opens a PDF without copying it. `close` gives its memory back and must be called. Throws ExhibitRefused where it is no PDF that can be read. */
export function openFile(pdfium: Pdfium, file: FileToRead): { document: number; close: () => void } {
  const { api, hold, free, store, view } = pdfium
  const give = (_: number, from: number, into: number, size: number): number => {
    store(into, file.read(from, from + size))
    return 1
  }
  const asked = api.pdfium.addFunction(give, 'iiiii')
  // FPDF_FILEACCESS of fpdfview.h: the length, the function that gives a block, and what it is told besides, four bytes each.
  const access = hold(new Uint8Array(12))
  view().setUint32(access, file.length, true)
  view().setUint32(access + 4, asked, true)
  const letGo = () => {
    api.pdfium.removeFunction(asked)
    free(access)
  }
  const document = api.FPDF_LoadCustomDocument(access, '')
  if (document === 0) {
    letGo()
    throw new ExhibitRefused(refusals.damaged)
  }
  return {
    document,
    close: () => {
      api.FPDF_CloseDocument(document)
      letGo()
    },
  }
}
