import { counted } from '#src/domain/shared/counted.ts'
import type { JpegFacts } from './jpegFacts.ts'
import { sizeOfCopy } from './limits.ts'
import type { OpenedExhibit } from './openedExhibit.ts'
import type { Pdfium } from './pdfium.ts'
import type { PngFacts } from './pngFacts.ts'
import { noteTypes } from './settlePage.ts'

type Count = Record<
  'notes' | 'laidOver' | 'links' | 'files' | 'fields' | 'toTakeOut' | 'layered' | 'larger',
  number
>

/** What a copy of the pages looked at so far will not have. */
export type Losses = { count: Count; look: (pdfium: Pdfium, page: number) => void }

/** A count at nought; `look` adds what one loaded page holds. */
export function noLosses(): Losses {
  const count: Count = {
    ...{ notes: 0, laidOver: 0, links: 0, files: 0, fields: 0, toTakeOut: 0, layered: 0, larger: 0 },
  }
  const look = (pdfium: Pdfium, page: number) => {
    const { api } = pdfium
    const size = { width: api.FPDF_GetPageWidthF(page), height: api.FPDF_GetPageHeightF(page) }
    if (sizeOfCopy(size).width < size.width * 0.99) count.larger += 1
    if (hasLayer(pdfium, page)) count.layered += 1
    for (let at = api.FPDFPage_GetAnnotCount(page) - 1; at >= 0; at -= 1) {
      const note = api.FPDFPage_GetAnnot(page, at)
      const kind = kindOfNote(api.FPDFAnnot_GetSubtype(note))
      if (kind) count[kind] += 1
      api.FPDFPage_CloseAnnot(note)
    }
  }
  return { count, look }
}

function kindOfNote(type: number): keyof Count | undefined {
  const kinds: Readonly<Record<number, keyof Count | undefined>> = {
    [noteTypes.text]: 'notes',
    [noteTypes.link]: 'links',
    [noteTypes.popup]: undefined,
    [noteTypes.fileAttachment]: 'files',
    [noteTypes.widget]: 'fields',
    [noteTypes.redact]: 'toTakeOut',
  }
  return type in kinds ? kinds[type] : 'laidOver'
}

/** Whether anything on the page belongs to a layer that can be switched on and off. */
function hasLayer(pdfium: Pdfium, page: number): boolean {
  const { api } = pdfium
  const objects = api.FPDFPage_CountObjects(page)
  for (let at = 0; at < objects; at += 1) {
    const object = api.FPDFPage_GetObject(page, at)
    for (let by = api.FPDFPageObj_CountMarks(object) - 1; by >= 0; by -= 1) {
      if (nameOf(pdfium, api.FPDFPageObj_GetMark(object, by)) === 'OC') return true
    }
  }
  return false
}

function nameOf(pdfium: Pdfium, mark: number): string {
  const { api, scratch } = pdfium
  const room = 32
  if (!api.FPDFPageObjMark_GetName(mark, scratch, room, scratch + room)) return ''
  const length = pdfium.view().getUint32(scratch + room, true)
  return length > room
    ? ''
    : new TextDecoder('utf-16le').decode(pdfium.copyAt(scratch, length)).replace('\0', '')
}

/** What the served copy of a PDF loses or changes, in sentences for the officer. */
export function lossesIn({ pdfium: { api }, document }: OpenedExhibit, { count }: Losses): string[] {
  const files = count.files + Math.max(0, api.FPDFDoc_GetAttachmentCount(document))
  const scripts = api.FPDFDoc_GetJavaScriptActionCount(document)
  const signatures = api.FPDF_GetSignatureCount(document)
  const said: [number, string][] = [
    [
      api.FPDF_DocumentHasValidCrossReferenceTable(document) ? 0 : 1,
      'The file is damaged and was mended as it was opened. Check that every page is there and complete.',
    ],
    [count.notes, `${counted(count.notes, 'comment')}: not in the copy.`],
    [
      count.laidOver,
      `${counted(count.laidOver, 'mark')} laid over the pages (typed notes, shapes, stamps, highlights): drawn into the copy, so that nothing under them comes to light. Look at them.`,
    ],
    [
      count.toTakeOut,
      `${counted(count.toTakeOut, 'place')} marked to be blacked out in the file, with the words still there: blacked out in the copy.`,
    ],
    [count.fields, `${counted(count.fields, 'form field')}: the copy shows what is filled in, no more.`],
    [
      files,
      `${counted(files, 'attached file')}: not in the copy. Load what is needed as an exhibit of its own.`,
    ],
    [scripts > 0 ? scripts : 0, `${counted(scripts, 'script')}: not in the copy.`],
    [
      count.layered,
      'Layers that can be switched on and off: the copy shows what is seen when the file is opened.',
    ],
    [count.links, `${counted(count.links, 'link')}: not in the copy.`],
    [signatures > 0 ? signatures : 0, 'A digital signature: it can be checked in the original alone.'],
    [
      count.larger,
      `${counted(count.larger, 'page is', 'pages are')} larger than A3: made smaller in the copy. Check that it can still be read.`,
    ],
  ]
  return said.filter(([times]) => times > 0).map(([, sentence]) => sentence)
}

/** What the served copy of a photo loses, in sentences for the officer. */
export function lossesOfPhoto(facts: JpegFacts | PngFacts): string[] {
  const long = Math.max(facts.width, facts.height) / Math.min(facts.width, facts.height) > 4
  const said: [boolean, string][] = [
    [!facts.isWhole, 'The end of the picture is missing. Check that it shows what it should.'],
    ['hasPlace' in facts && facts.hasPlace, 'The place where the photo was taken: not in the copy.'],
    [facts.hasDetails, 'Details beside the picture, such as day, device or words: not in the copy.'],
    [long, 'The picture is very long: on one page it may be too small to read. Cut it and load the parts.'],
  ]
  return said.filter(([holds]) => holds).map(([, sentence]) => sentence)
}
