import {
  decodePDFRawStream,
  EncryptedPDFError,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFInvalidObject,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib'
import type { BundleExhibit } from '#src/documents/bundle/bundleInput.ts'
import type { Held } from '#src/documents/bundle/bundleParts.ts'
import { LeftOut } from '#src/documents/bundle/LeftOut.ts'
import { type ExhibitPage, sizeAsRead } from './exhibitSheet.ts'

const reasons = {
  locked: 'It is locked with a password.',
  unreadable: 'It cannot be read as a PDF.',
  empty: 'It has no pages.',
  unclean: 'It holds a form, a script, layers or an attached file, and was not made again without them.',
}

/** One page of an exhibit: its box, and what it draws as it stands in the file. */
export type OpenedExhibitPage = { box: ExhibitPage; node: PDFDict; content: Uint8Array }

/** What becomes of the pages of an exhibit; one that cannot be used is left out with the reason, and never thrown. */
export async function measureExhibit({ indexOnly, pages }: BundleExhibit): Promise<Held> {
  if (indexOnly) return { state: 'toView' }
  if (!pages) return { state: 'notLoaded' }
  try {
    const opened = await openExhibit(pages)
    return { state: 'in', sizes: opened.map(({ box }) => sizeAsRead(box)) }
  } catch (fault) {
    if (fault instanceof LeftOut) return { state: 'leftOut', reason: fault.message }
    throw fault
  }
}

/** The pages of an exhibit, ready to be copied. Throws LeftOut with a plain reason for one that cannot be used. */
export async function openExhibit(pages: () => Promise<Uint8Array>): Promise<OpenedExhibitPage[]> {
  const bytes = await pages()
  // The library mends what is cut short, and would leave pages out without a word.
  if (!new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('startxref'))
    throw new LeftOut(reasons.unreadable)
  try {
    return opened(await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest }))
  } catch (fault) {
    if (fault instanceof LeftOut) throw fault
    const why = fault instanceof EncryptedPDFError ? reasons.locked : reasons.unreadable
    throw new LeftOut(why, { cause: fault })
  }
}

function opened(file: PDFDocument): OpenedExhibitPage[] {
  const { catalog, context } = file
  const names = catalog.lookup(PDFName.of('Names'))
  if (holds(catalog, unclean) || (names instanceof PDFDict && holds(names, uncleanNames)))
    throw new LeftOut(reasons.unclean)
  if (context.enumerateIndirectObjects().some(([, object]) => object instanceof PDFInvalidObject))
    throw new LeftOut(reasons.unreadable)
  const all = file.getPages().map(openedPage)
  if (all.length === 0) throw new LeftOut(reasons.empty)
  return all
}

const unclean = ['AcroForm', 'OCProperties', 'AA', 'AF', 'Collection']
const uncleanNames = ['JavaScript', 'EmbeddedFiles']
const holds = (dict: PDFDict, keys: readonly string[]) => keys.some((key) => dict.has(PDFName.of(key)))

function openedPage(page: PDFPage): OpenedExhibitPage {
  const { x, y, width, height } = page.getCropBox()
  if (!(width > 0 && height > 0)) throw new LeftOut(reasons.unreadable)
  const box = { left: x, bottom: y, width, height, turn: turnOf(page), unit: unitOf(page) }
  return { box, node: page.node, content: contentOf(page) }
}

const turnOf = (page: PDFPage) => ((page.getRotation().angle % 360) + 360) % 360

function unitOf({ node }: PDFPage): number {
  const unit = node.lookup(PDFName.of('UserUnit'))
  return unit instanceof PDFNumber && unit.asNumber() > 0 ? unit.asNumber() : 1
}

/** The instructions of a page, one stream after the other; a word never runs on from one to the next. */
function contentOf({ node }: PDFPage): Uint8Array {
  const contents = node.Contents()
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((one) => node.context.lookup(one)) : [contents]
  const texts = streams.flatMap((stream) =>
    stream instanceof PDFRawStream ? [decodePDFRawStream(stream).decode()] : [],
  )
  const whole = new Uint8Array(texts.reduce((length, text) => length + text.length + 1, 0))
  let at = 0
  for (const text of texts) {
    whole.set(text, at)
    whole[at + text.length] = 10
    at += text.length + 1
  }
  return whole
}
