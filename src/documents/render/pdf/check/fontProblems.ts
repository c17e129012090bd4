import { PDFArray, PDFDict, PDFRawStream } from '@cantoo/pdf-lib'
import { arrayAt, bytesOf, dictAt, name, type OpenedPdf } from './openedPdf.ts'
import type { PdfProblem } from './pdfProblem.ts'

/** Fonts: each is embedded and says which characters its glyphs stand for. */
export function fontProblems({ pages, catalog }: OpenedPdf): PdfProblem[] {
  const fonts = new Map<string, PDFDict>()
  const collect = (resources: PDFDict | undefined) => {
    const named = resources && dictAt(resources, 'Font')
    for (const [, value] of named?.entries() ?? []) {
      const font = catalog.context.lookup(value)
      if (font instanceof PDFDict) fonts.set(value.toString(), font)
    }
  }
  for (const { node } of pages) collect(dictAt(node, 'Resources'))
  const form = dictAt(catalog, 'AcroForm')
  collect(form && dictAt(form, 'DR'))
  return [...fonts.values()].flatMap(problemsOf)
}

function problemsOf(font: PDFDict): PdfProblem[] {
  const label = font.lookup(name('BaseFont'))?.toString() ?? 'A font'
  const problems: PdfProblem[] = []
  if (!isEmbedded(font)) problems.push({ rule: 'font', message: `${label} is not embedded` })
  if (!isReadable(font))
    problems.push({ rule: 'font', message: `${label} has glyphs that stand for no character` })
  return problems
}

function isEmbedded(font: PDFDict): boolean {
  // The letters of such a font are drawings that stand in the file itself.
  if (font.get(name('Subtype')) === name('Type3')) return true
  const descendants = arrayAt(font, 'DescendantFonts')
  const described = descendants instanceof PDFArray ? descendants.lookup(0) : font
  const descriptor = described instanceof PDFDict ? dictAt(described, 'FontDescriptor') : undefined
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.lookup(name(key)) !== undefined)
}

/** An empty entry means that a glyph was embedded whose character was lost. */
function isReadable(font: PDFDict): boolean {
  const map = font.lookup(name('ToUnicode'))
  return map instanceof PDFRawStream && !new TextDecoder('latin1').decode(bytesOf(map)).includes('<>')
}
