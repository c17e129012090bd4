import { PDFBool } from '@cantoo/pdf-lib'
import { arrayAt, dictAt, name, type OpenedPdf, textAt } from './openedPdf.ts'
import type { PdfProblem } from './pdfProblem.ts'

/** What the file says about itself: identifiers, title, language, bookmarks. */
export function metadataProblems(pdf: OpenedPdf): PdfProblem[] {
  const { catalog } = pdf
  return [
    ...identifierProblems(pdf),
    ...titleProblems(pdf),
    ...(isTrue(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle')
      ? []
      : [{ rule: 'display-title' as const, message: 'The window would show the file name, not the title' }]),
    ...(textAt(catalog, 'Lang')
      ? []
      : [{ rule: 'language' as const, message: 'The file names no language' }]),
    ...(isTrue(dictAt(catalog, 'MarkInfo'), 'Marked') && pdf.elements.length > 0
      ? []
      : [{ rule: 'marked' as const, message: 'The file is not tagged' }]),
    ...outlineProblems(pdf),
  ]
}

function isTrue(dictionary: ReturnType<typeof dictAt>, key: string): boolean {
  return dictionary?.lookup(name(key)) === PDFBool.True
}

/** Both identifiers stand in the file, complete, or neither does. */
function identifierProblems({ metadata, catalog }: OpenedPdf): PdfProblem[] {
  const archive = metadata.match(/<pdfaid:part>(\d)<\/pdfaid:part>\s*<pdfaid:conformance>(\w)</)
  const access = metadata.match(/<pdfuaid:part>(\d)<\/pdfuaid:part>/)
  if (!archive && !access) return []

  const complete = archive?.[1] === '2' && archive[2] === 'A' && access?.[1] === '1'
  const extension = metadata.includes('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>')
  const problems: PdfProblem[] = []
  if (!complete || !extension) {
    problems.push({
      rule: 'identifiers',
      message: 'The identifiers of PDF/A-2a and PDF/UA-1 are not complete',
    })
  }
  const intent = arrayAt(catalog, 'OutputIntents')?.lookup(0)
  if (intent === undefined)
    problems.push({ rule: 'output-intent', message: 'The file names no output intent' })
  return problems
}

function titleProblems({ metadata, file }: OpenedPdf): PdfProblem[] {
  const written = metadata.match(/<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]*)<\/rdf:li>/)?.[1] ?? ''
  const title = written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  if (title !== '' && title === file.getTitle()) return []
  return [{ rule: 'title', message: 'The title in the metadata is missing or differs from the file’s own' }]
}

function outlineProblems({ catalog, elements }: OpenedPdf): PdfProblem[] {
  const headed = elements.some(({ role }) => /^H[1-6]$/.test(role))
  const first = dictAt(catalog, 'Outlines')?.lookup(name('First'))
  return headed && first === undefined
    ? [{ rule: 'outline', message: 'The headings are not bookmarked' }]
    : []
}
