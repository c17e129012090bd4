import { type PDFContext, PDFDict, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib'
import { zlibSync } from 'fflate'
import { unitMatrix } from './exhibitSheet.ts'
import type { OpenedExhibitPage } from './openExhibit.ts'

/**
 * An exhibit’s page as a drawing one unit wide and high, which its page of the bundle places. Nothing of the page comes along
 * but what it draws: no notes, no links, no controls, no marks of a structure of its own.
 */
export function embedPage(
  { box, node, content }: OpenedExhibitPage,
  to: PDFContext,
  copy: (object: PDFObject) => PDFObject,
): PDFRawStream {
  const resources = inherited(node, 'Resources')
  const group = node.get(PDFName.of('Group'))
  const dict = to.obj({
    Type: 'XObject',
    Subtype: 'Form',
    FormType: 1,
    BBox: [box.left, box.bottom, box.left + box.width, box.bottom + box.height],
    Matrix: unitMatrix(box).map(sixDecimals),
    Filter: 'FlateDecode',
  })
  dict.set(PDFName.of('Resources'), resources ? copy(resources) : PDFDict.withContext(to))
  if (group) dict.set(PDFName.of('Group'), copy(group))
  return PDFRawStream.of(dict, zlibSync(withoutMarks(content), { level: 1 }))
}

/** What stands at a page, or at the nearest part of the page tree above it. */
function inherited(node: PDFDict, key: string): PDFObject | undefined {
  const seen = new Set<PDFDict>()
  for (let at: PDFObject | undefined = node; at instanceof PDFDict && !seen.has(at); ) {
    seen.add(at)
    const found = at.get(PDFName.of(key))
    if (found) return found
    at = at.lookup(PDFName.of('Parent'))
  }
  return undefined
}

const sixDecimals = (value: number) => Number(value.toPrecision(9))

const mark = [...'/MCID'].map((letter) => letter.charCodeAt(0))

/**
 * The numbers by which a page’s content was bound to a structure of its own, blanked out: in the bundle the same numbers belong to
 * other things. Everything else keeps its place.
 */
export function withoutMarks(content: Uint8Array): Uint8Array {
  const clean = content.slice()
  for (let at = content.indexOf(slash); at >= 0; at = content.indexOf(slash, at + 1)) {
    clean.fill(blank, at, markEnd(content, at))
  }
  return clean
}

const slash = 47
const blank = 32

/** Where the number of a mark that starts here ends; where none starts, the same place. */
function markEnd(content: Uint8Array, start: number): number {
  if (!mark.every((code, index) => content[start + index] === code)) return start
  let end = start + mark.length
  while (isBlank(content[end])) end += 1
  if (!isDigit(content[end])) return start
  while (isDigit(content[end])) end += 1
  return end
}

const isDigit = (code = 0) => code >= 48 && code <= 57
const isBlank = (code = 0) => code === blank || (code >= 9 && code <= 13)
