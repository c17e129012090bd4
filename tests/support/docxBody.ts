import type { Block } from '#src/documents/blocks.ts'
import { renderDocx } from '#src/documents/render/docx/renderDocx.ts'
import { madeUpPaper } from './madeUpPapers.ts'
import { docxPart } from './readDocx.ts'

/** The body of the Word file of these blocks, as XML. */
export async function docxBody(...blocks: Block[]): Promise<Document> {
  return docxPart(await renderDocx(madeUpPaper({ blocks })), 'word/document.xml')
}

/** What each paragraph of a body says, with the style that it has. */
export function styledLines(body: Document): (readonly [style: string, words: string])[] {
  return [...body.getElementsByTagName('w:p')].map((paragraph) => [
    paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? 'Normal',
    [...paragraph.getElementsByTagName('w:t')].map((words) => words.textContent).join(''),
  ])
}

/** How many elements of this name a body has. */
export function count(body: Document, name: string): number {
  return body.getElementsByTagName(name).length
}
