import {
  ParseSpeeds,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFPage,
  PDFRef,
} from '@cantoo/pdf-lib'
import { closeKit } from '../pdf/kit.ts'
import { type BundleOptions, goOn } from './bundleOptions.ts'
import { objectCopier } from './copyObjects.ts'
import type { DrawnBundle, Slot } from './drawBundle.ts'
import { exhibitName } from './drawExhibitPage.ts'
import { embedPage } from './embedPage.ts'
import { type OpenedExhibitPage, openExhibit } from './openExhibit.ts'
import { type PdfWriter, pdfWriter } from './pdfWriter.ts'

/** Writes the drawn pages, then the exhibits one after the other, each forgotten before the next is fetched. */
export async function writeBundle({ kit, slots }: DrawnBundle, options: BundleOptions): Promise<void> {
  const file = await PDFDocument.load(await closeKit(kit), {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  })
  const { context } = file
  const pages = file.getPages()
  openAtFullSize(file, pages)
  const waiting = slots.map((slot): Waiting => ({ ...slot, ref: drawingOf(pages[slot.page - 1]) }))
  const empty = new Set(waiting.map(({ ref }) => ref))

  const writer = pdfWriter(options.take)
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!empty.has(ref)) writer.object(ref, object)
    context.delete(ref)
  }
  await writeExhibits(waiting, context, writer, options)
  writer.end(trailerOf(context))
}

type Waiting = Slot & { ref: PDFRef }

/** A reader opens on the first page at 100 %. */
function openAtFullSize({ catalog, context }: PDFDocument, [first]: readonly PDFPage[]): void {
  if (!first) return
  const at = [first.ref, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNumber.of(1)]
  catalog.set(PDFName.of('OpenAction'), context.obj(at))
}

/** The drawing that a page waits for. */
function drawingOf(page: PDFPage | undefined): PDFRef {
  const drawings = page?.node.Resources()?.lookup(PDFName.of('XObject'))
  const drawing = drawings instanceof PDFDict ? drawings.get(PDFName.of(exhibitName)) : undefined
  if (!(drawing instanceof PDFRef)) throw new TypeError('A page of an exhibit has lost its drawing')
  return drawing
}

async function writeExhibits(
  waiting: readonly Waiting[],
  context: PDFContext,
  writer: PdfWriter,
  options: BundleOptions,
): Promise<void> {
  const exhibits = [...new Set(waiting.map(({ exhibit }) => exhibit))]
  for (const [index, exhibit] of exhibits.entries()) {
    const { pages, reference } = exhibit
    const slots = waiting.filter((one) => one.exhibit === exhibit)
    goOn(options)
    options.tell?.({ doing: 'adding exhibits', at: index + 1, of: exhibits.length, title: reference })
    if (pages) writeExhibit(await openExhibit(pages), slots, context, writer)
  }
}

function writeExhibit(
  opened: readonly OpenedExhibitPage[],
  slots: readonly Waiting[],
  context: PDFContext,
  writer: PdfWriter,
): void {
  const copy = objectCopier(opened[0]?.node.context ?? context, context)
  for (const { index, ref } of slots) {
    const page = opened[index]
    if (!page) throw new Error('An exhibit has fewer pages than when the bundle was begun')
    writer.object(ref, embedPage(page, context, copy))
    for (const [own, object] of context.enumerateIndirectObjects()) {
      writer.object(own, object)
      context.delete(own)
    }
  }
}

function trailerOf(context: PDFContext): PDFDict {
  const { Root, Info, ID } = context.trailerInfo
  const trailer = PDFDict.withContext(context)
  trailer.set(PDFName.of('Size'), PDFNumber.of(context.largestObjectNumber + 1))
  for (const [key, value] of Object.entries({ Root, Info, ID })) {
    if (value) trailer.set(PDFName.of(key), value)
  }
  return trailer
}
