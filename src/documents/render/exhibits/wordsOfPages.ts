import { spelt } from './pageLetters.ts'
import type { Pdfium } from './pdfium.ts'
import { turn } from './turn.ts'

/** The words of each page of an open document as its file tells them, seen or not, one space between two. */
export async function wordsOfPages(pdfium: Pdfium, document: number): Promise<string[]> {
  const { api } = pdfium
  const pages: string[] = []
  const of = api.FPDF_GetPageCount(document)
  for (let index = 0; index < of; index += 1) {
    await turn()
    const page = api.FPDF_LoadPage(document, index)
    pages.push(page === 0 ? '' : wordsOfPage(pdfium, page))
    if (page !== 0) api.FPDF_ClosePage(page)
  }
  return pages
}

/** Where the letters stand is not asked: of a long file that would take most of the time. */
function wordsOfPage({ api }: Pdfium, page: number): string {
  const text = api.FPDFText_LoadPage(page)
  if (text === 0) return ''
  const letters: string[] = []
  const count = api.FPDFText_CountChars(text)
  for (let at = 0; at < count; at += 1) letters.push(spelt(api.FPDFText_GetUnicode(text, at)))
  api.FPDFText_ClosePage(text)
  return letters.join('').trim().split(/\s+/u).join(' ')
}
