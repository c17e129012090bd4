import { PDFArray, PDFDict } from '@cantoo/pdf-lib'
import { name, type OpenedPdf, textAt } from './openedPdf.ts'
import type { PdfProblem } from './pdfProblem.ts'
import type { StructureElement } from './structureTree.ts'

/** What the elements say about themselves: header cells, descriptions, the order of headings. */
export function structureProblems({ elements }: OpenedPdf): PdfProblem[] {
  return [
    ...elements
      .filter(({ role, dictionary }) => role === 'TH' && !hasScope(dictionary))
      .map((): PdfProblem => ({ rule: 'table-header', message: 'A header cell does not say what it heads' })),
    ...elements
      .filter(({ role, dictionary }) => role === 'Figure' && !textAt(dictionary, 'Alt'))
      .map((): PdfProblem => ({ rule: 'figure', message: 'A figure has no description' })),
    ...headingProblems(elements),
  ]
}

function hasScope(dictionary: PDFDict): boolean {
  const attributes = dictionary.lookup(name('A'))
  const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes]
  return all.some((one) => {
    const found = dictionary.context.lookup(one)
    return found instanceof PDFDict && found.lookup(name('Scope')) !== undefined
  })
}

function headingProblems(elements: readonly StructureElement[]): PdfProblem[] {
  let last = 0
  const problems: PdfProblem[] = []
  for (const { role } of elements) {
    const level = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0)
    if (level === 0) continue
    if (level > last + 1) {
      problems.push({
        rule: 'heading-order',
        message: `A heading of level ${level} follows one of level ${last}`,
      })
    }
    last = level
  }
  return problems
}
