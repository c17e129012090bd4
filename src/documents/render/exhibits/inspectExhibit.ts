import type { ExhibitEngine } from './exhibitEngine.ts'
import { jpegFacts } from './jpegFacts.ts'
import { longestSide, mostBytes, mostPages, rounded } from './limits.ts'
import { type Losses, lossesIn, lossesOfPhoto, noLosses } from './losses.ts'
import { openExhibit } from './openExhibit.ts'
import type { OpenedExhibit } from './openedExhibit.ts'
import { pageLetters } from './pageLetters.ts'
import { pageObjects, shareOfPictures } from './pageObjects.ts'
import { pngFacts } from './pngFacts.ts'
import { refusalIn } from './refusalIn.ts'
import { ExhibitRefused, refusals } from './refusals.ts'
import { turn } from './turn.ts'

/** One page of an exhibit: its size in points as shown, how far it was turned for that, and whether its words can be read. */
export type ExhibitPage = {
  width: number
  height: number
  turned: 0 | 90 | 180 | 270
  /** No where the page has no words, or pictures on it whose words no program has read. */
  hasText: boolean
}

/** What was found in a file: its pages and, in plain words, what a served copy loses; or why it is not taken. */
export type Inspected =
  | { ok: true; kind: 'pdf' | 'jpeg' | 'png'; pages: ExhibitPage[]; found: string[] }
  | { ok: false; reason: string }

type Watching = { tell?: (progress: { done: number; of: number }) => void; signal?: AbortSignal }

/** Looks a file through before it is kept. Rejects with the signal’s reason once it is aborted. */
export async function inspectExhibit(
  engine: ExhibitEngine,
  bytes: Uint8Array,
  watching: Watching = {},
): Promise<Inspected> {
  if (bytes.length > mostBytes) return { ok: false, reason: refusals.tooLong }
  try {
    return await engine.run(async (pdfium) => {
      const opened = openExhibit(pdfium, bytes)
      try {
        return opened.kind === 'pdf' ? await inspectPdf(opened, watching) : inspectPhoto(opened, bytes)
      } finally {
        opened.close()
      }
    })
  } catch (fault) {
    return { ok: false, reason: refusalIn(fault) }
  }
}

async function inspectPdf(opened: OpenedExhibit, { tell, signal }: Watching): Promise<Inspected> {
  const of = refuseUnfit(opened)
  const losses = noLosses()
  const pages: ExhibitPage[] = []
  for (let index = 0; index < of; index += 1) {
    await turn()
    signal?.throwIfAborted()
    pages.push(inspectPage(opened, index, losses))
    tell?.({ done: index + 1, of })
  }
  return { ok: true, kind: 'pdf', pages, found: lossesIn(opened, losses) }
}

/** XFA forms of fpdf_formfill.h; 1 is a plain form. */
const xfaForms = [2, 3]

/** The number of pages. Throws ExhibitRefused for what the file as a whole is. */
function refuseUnfit({ pdfium: { api }, document }: OpenedExhibit): number {
  if (api.EPDF_IsEncrypted(document)) throw new ExhibitRefused(refusals.locked)
  const pages = api.FPDF_GetPageCount(document)
  if (pages <= 0) throw new ExhibitRefused(refusals.noPages)
  if (pages > mostPages) throw new ExhibitRefused(refusals.tooManyPages(pages))
  const form = api.FPDF_GetFormType(document)
  if (xfaForms.includes(form)) throw new ExhibitRefused(refusals.xfa)
  if (form !== 0 && api.FPDFDoc_GetJavaScriptActionCount(document) > 0) {
    throw new ExhibitRefused(refusals.scripted)
  }
  return pages
}

function inspectPage(opened: OpenedExhibit, index: number, losses: Losses): ExhibitPage {
  const { pdfium, document } = opened
  const { api } = pdfium
  const page = api.FPDF_LoadPage(document, index)
  if (page === 0) throw new ExhibitRefused(refusals.badPage(index + 1))
  try {
    const [width, height] = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)]
    if (Math.max(width, height) > longestSide) throw new ExhibitRefused(refusals.hugePage(index + 1))
    losses.look(pdfium, page)
    return {
      width: rounded(width),
      height: rounded(height),
      turned: turnedBy(api.FPDFPage_GetRotation(page)),
      hasText: canBeRead(opened, page),
    }
  } finally {
    api.FPDF_ClosePage(page)
  }
}

const turnedBy = (quarters: number): ExhibitPage['turned'] => ([90, 180, 270] as const)[quarters - 1] ?? 0

/** A picture that takes more of a page than this may hold words. */
const largePictures = 0.1

/** Words stand on the page, and no picture without a reading of its words takes a good part of it. */
function canBeRead({ pdfium }: OpenedExhibit, page: number): boolean {
  if (!pageLetters(pdfium, page).some((word) => word.some(({ text }) => /[\p{L}\p{N}]/u.test(text))))
    return false
  if (shareOfPictures(pdfium, page) < largePictures) return true
  const { texts } = pageObjects(pdfium, page)
  return texts.some((text) => pdfium.api.FPDFTextObj_GetTextRenderMode(text) === 3)
}

function inspectPhoto({ pdfium, document, kind }: OpenedExhibit, bytes: Uint8Array): Inspected {
  const size = pdfium.scratch
  pdfium.api.FPDF_GetPageSizeByIndexF(document, 0, size)
  const view = pdfium.view()
  const page: ExhibitPage = {
    width: rounded(view.getFloat32(size, true)),
    height: rounded(view.getFloat32(size + 4, true)),
    turned: 0,
    hasText: false,
  }
  const facts = kind === 'jpeg' ? jpegFacts(bytes) : pngFacts(bytes)
  return { ok: true, kind, pages: [page], found: facts ? lossesOfPhoto(facts) : [] }
}
