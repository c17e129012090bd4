import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a page shows, in the order in which it was drawn: what is read out, and what is only decoration. */
export type PdfPage = { content: string; artifacts: string }

/** Each page's words as another program reads them, artifacts apart; pieces are joined by a space. */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    pages.push(sorted(items as Item[]))
  }
  await file.destroy()
  return pages
}

type Item = { str?: string; hasEOL?: boolean; type?: string; tag?: string }

function sorted(items: readonly Item[]): PdfPage {
  const words: PdfPage = { content: '', artifacts: '' }
  const open: (keyof PdfPage)[] = []
  for (const item of items) {
    if (item.str !== undefined) words[open.at(-1) ?? 'artifacts'] += wordsOf(item)
    else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.tag === 'Artifact' ? 'artifacts' : 'content')
  }
  return words
}

function wordsOf({ str = '', hasEOL = false }: Item): string {
  return str === '' || hasEOL ? `${str} ` : str
}
