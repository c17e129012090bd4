import { pageLetters } from './pageLetters.ts'
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
    const words = page === 0 ? [] : pageLetters(pdfium, page)
    pages.push(words.map((word) => word.map(({ text }) => text).join('')).join(' '))
    if (page !== 0) api.FPDF_ClosePage(page)
  }
  return pages
}
