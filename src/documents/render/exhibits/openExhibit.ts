import { kindOfFile } from './kindOfFile.ts'
import type { OpenedExhibit } from './openedExhibit.ts'
import { openPhoto } from './openPhoto.ts'
import type { Pdfium } from './pdfium.ts'
import { ExhibitRefused, refusals } from './refusals.ts'

/** Opens a PDF, JPEG or PNG. Throws ExhibitRefused, with a reason in plain words, for anything that cannot be opened. */
export function openExhibit(pdfium: Pdfium, bytes: Uint8Array): OpenedExhibit {
  const kind = kindOfFile(bytes)
  if (kind === 'heic') throw new ExhibitRefused(refusals.heic)
  if (kind === 'other') throw new ExhibitRefused(refusals.otherKind)
  return kind === 'pdf' ? openPdf(pdfium, bytes) : openPhoto(pdfium, bytes, kind)
}

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const lockedErrors = [4, 5]

function openPdf(pdfium: Pdfium, bytes: Uint8Array): OpenedExhibit {
  const { api } = pdfium
  const address = pdfium.hold(bytes)
  const document = api.FPDF_LoadMemDocument(address, bytes.length, '')
  if (document === 0) {
    const locked = lockedErrors.includes(api.FPDF_GetLastError())
    pdfium.free(address)
    throw new ExhibitRefused(locked ? refusals.password : refusals.damaged)
  }
  const close = () => {
    api.FPDF_CloseDocument(document)
    pdfium.free(address)
  }
  return { pdfium, kind: 'pdf', document, settled: new Map(), close }
}
