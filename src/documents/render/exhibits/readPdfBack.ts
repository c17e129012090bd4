import { NotReadBack, notReadBack, type ReadBack, type ReadNote } from '../readBack/readBack.ts'
import type { ExhibitEngine } from './exhibitEngine.ts'
import { mostPages } from './limits.ts'
import { openExhibit } from './openExhibit.ts'
import { spelt } from './pageLetters.ts'
import type { Pdfium } from './pdfium.ts'
import { ExhibitRefused, refusals } from './refusals.ts'
import { turn } from './turn.ts'

/** Where the words of a text object belong, by how the page marks them. */
type Place = 'body' | 'furniture' | 'drawn'

type PageWords = Record<Place, string> & { pictures: number; hidden: boolean; laidOver: boolean }

/**
 * The words of a PDF, page by page, with what it marks as decoration and as drawings apart. A gap that the reader only supposes,
 * such as at the end of a line, is a line break; a space that stands in the file is a space. Rejects with NotReadBack, in words
 * for the person, where there is nothing to read.
 */
export async function readPdfBack(engine: ExhibitEngine, bytes: Uint8Array): Promise<ReadBack> {
  return await engine.run(async (pdfium) => {
    const { document, close } = opened(pdfium, bytes)
    try {
      return await readDocument(pdfium, document)
    } finally {
      close()
    }
  })
}

function opened(pdfium: Pdfium, bytes: Uint8Array) {
  try {
    return openExhibit(pdfium, bytes)
  } catch (fault) {
    if (!(fault instanceof ExhibitRefused)) throw fault
    throw new NotReadBack(fault.message === refusals.password ? notReadBack.password : notReadBack.damaged)
  }
}

async function readDocument(pdfium: Pdfium, document: number): Promise<ReadBack> {
  const pages = await readPages(pdfium, document)
  if (pages.every(({ body, furniture }) => `${body}${furniture}`.trim() === ''))
    throw new NotReadBack(notReadBack.noText)
  const madeOn = dayOf(pdfium, document)
  return {
    kind: 'pdf',
    pieces: pages.map(({ body }, at) => ({ text: body, page: at + 1 })),
    furniture: [...new Set(pages.flatMap(({ furniture }) => linesOf(furniture)))],
    drawn: pages.flatMap(({ drawn }) => linesOf(drawn)),
    pictures: pages.reduce((sum, { pictures }) => sum + pictures, 0),
    ...(madeOn && { madeOn }),
    notes: notesOf(pdfium, document, pages),
  }
}

async function readPages(pdfium: Pdfium, document: number): Promise<PageWords[]> {
  const { api } = pdfium
  const count = api.FPDF_GetPageCount(document)
  if (count > mostPages) throw new NotReadBack(notReadBack.tooLarge)
  const pages: PageWords[] = []
  for (let index = 0; index < count; index += 1) {
    await turn()
    const page = api.FPDF_LoadPage(document, index)
    if (page === 0) throw new NotReadBack(notReadBack.damaged)
    pages.push(wordsOfPage(pdfium, page))
    api.FPDF_ClosePage(page)
  }
  return pages
}

function notesOf({ api }: Pdfium, document: number, pages: readonly PageWords[]): ReadNote[] {
  const notes: [ReadNote, boolean][] = [
    ['form', api.FPDF_GetFormType(document) !== 0],
    ['attachments', api.FPDFDoc_GetAttachmentCount(document) > 0],
    ['laidOver', pages.some((page) => page.laidOver)],
    ['hidden', pages.some((page) => page.hidden)],
  ]
  return notes.flatMap(([note, holds]) => (holds ? [note] : []))
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function wordsOfPage(pdfium: Pdfium, page: number): PageWords {
  const { api } = pdfium
  const words = { body: '', furniture: '', drawn: '' }
  const rest = { pictures: picturesOf(pdfium, page), laidOver: laidOver(pdfium, page) }
  const text = api.FPDFText_LoadPage(page)
  if (text === 0) return { ...words, ...rest, hidden: false }
  const placed = placesOf(pdfium)
  let place: Place = 'body'
  const count = api.FPDFText_CountChars(text)
  for (let at = 0; at < count; at += 1) {
    const supposed = api.FPDFText_IsGenerated(text, at) === 1
    const here: Place = supposed ? place : placed.place(api.FPDFText_GetTextObject(text, at), place)
    if (here !== place) words[here] += '\n'
    place = here
    const letter = spelt(api.FPDFText_GetUnicode(text, at))
    words[here] += supposed && letter.trim() === '' ? '\n' : letter
  }
  api.FPDFText_ClosePage(text)
  return { ...words, ...rest, hidden: placed.hidden() }
}

/** Where each text object belongs, asked of each once; what is of no object belongs where the letter before it does. */
function placesOf(pdfium: Pdfium) {
  const known = new Map<number, Place>()
  let hidden = false
  return {
    hidden: () => hidden,
    place: (object: number, before: Place): Place => {
      if (object === 0) return before
      const place = known.get(object) ?? placeOf(pdfium, object)
      if (!known.has(object) && place !== 'furniture') hidden ||= isUnseen(pdfium, object)
      known.set(object, place)
      return place
    },
  }
}

/** Text that is drawn without ink, as the reading of a scan is, or in white. */
function isUnseen({ api, scratch, view }: Pdfium, object: number): boolean {
  if (api.FPDFTextObj_GetTextRenderMode(object) === 3) return true
  const told = api.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12)
  const light = [0, 4, 8].every((by) => view().getUint32(scratch + by, true) >= 0xf0)
  return Boolean(told) && (light || view().getUint32(scratch + 12, true) < 16)
}

function placeOf(pdfium: Pdfium, object: number): Place {
  const marks = marksOf(pdfium, object)
  if (marks.includes('Artifact')) return 'furniture'
  return marks.includes('Figure') ? 'drawn' : 'body'
}

function marksOf({ api, scratch, view, copyAt }: Pdfium, object: number): string[] {
  const count = api.FPDFPageObj_CountMarks(object)
  return Array.from({ length: Math.max(0, count) }, (_, at) => {
    const mark = api.FPDFPageObj_GetMark(object, at)
    const told = mark !== 0 && api.FPDFPageObjMark_GetName(mark, scratch, 56, scratch + 56)
    if (!told) return ''
    const length = Math.min(56, view().getUint32(scratch + 56, true))
    return new TextDecoder('utf-16le').decode(copyAt(scratch, length)).replace(/\0+$/, '')
  })
}

/** FPDF_PAGEOBJ_IMAGE of fpdf_edit.h. */
const image = 3

function picturesOf({ api }: Pdfium, page: number): number {
  const objects = Array.from({ length: Math.max(0, api.FPDFPage_CountObjects(page)) }, (_, at) => at)
  return objects.filter((at) => api.FPDFPageObj_GetType(api.FPDFPage_GetObject(page, at)) === image).length
}

/** FPDF_ANNOT_LINK and FPDF_ANNOT_WIDGET of fpdf_annot.h: they draw no words over a page of ours. */
const harmless = [2, 20]

function laidOver({ api }: Pdfium, page: number): boolean {
  const count = api.FPDFPage_GetAnnotCount(page)
  return Array.from({ length: Math.max(0, count) }, (_, at) => {
    const note = api.FPDFPage_GetAnnot(page, at)
    const kind = note === 0 ? 0 : api.FPDFAnnot_GetSubtype(note)
    if (note !== 0) api.FPDFPage_CloseAnnot(note)
    return kind
  }).some((kind) => !harmless.includes(kind))
}

/** "D:20261123000000Z" of the file’s properties as a day. */
function dayOf({ api, hold, free, copyAt }: Pdfium, document: number): string | undefined {
  const room = hold(new Uint8Array(128))
  const length = api.FPDF_GetMetaText(document, 'CreationDate', room, 128)
  const said = new TextDecoder('utf-16le').decode(copyAt(room, Math.min(128, length)))
  free(room)
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(said) ?? []
  return year && month && day ? `${year}-${month}-${day}` : undefined
}
