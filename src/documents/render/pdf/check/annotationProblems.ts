import { PDFDict, PDFNumber } from '@cantoo/pdf-lib'
import { arrayAt, name, type OpenedPage, type OpenedPdf, textAt } from './openedPdf.ts'
import type { PdfProblem } from './pdfProblem.ts'

/** Controls and links: each belongs to an element that points back at it, and says what it is for. */
export function annotationProblems(pdf: OpenedPdf): PdfProblem[] {
  const owners = new Map<string, string>()
  for (const element of pdf.elements) {
    for (const kid of element.kids) if (kid.kind === 'object') owners.set(kid.ref, element.ref)
  }
  return pdf.pages.flatMap((page) => pageProblems(page, pdf, owners))
}

function pageProblems(page: OpenedPage, pdf: OpenedPdf, owners: ReadonlyMap<string, string>): PdfProblem[] {
  const annotations = arrayAt(page.node, 'Annots')?.asArray() ?? []
  return annotations.flatMap((item): PdfProblem[] => {
    const annotation = page.node.context.lookup(item)
    if (!(annotation instanceof PDFDict)) return []
    const message = messageFor(annotation, item.toString(), pdf, owners)
    return message === undefined ? [] : [{ rule: 'annotation', message, page: page.number }]
  })
}

function messageFor(
  annotation: PDFDict,
  ref: string,
  pdf: OpenedPdf,
  owners: ReadonlyMap<string, string>,
): string | undefined {
  const key = annotation.lookup(name('StructParent'))
  const parent = key instanceof PDFNumber ? pdf.parents.get(key.asNumber()) : undefined
  if (parent === undefined || parent !== owners.get(ref)) return 'A control has no place in the structure'
  const told = textAt(annotation, 'Contents') ?? textAt(annotation, 'TU') ?? ''
  return told === '' ? 'A control does not say what it is for' : undefined
}
