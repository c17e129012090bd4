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

/** The words of the paragraphs that stay on the page of what follows them. */
export function keptLines(body: Document): string[] {
  return [...body.getElementsByTagName('w:p')]
    .filter((paragraph) =>
      [...paragraph.getElementsByTagName('w:keepNext')].some(
        (mark) => mark.getAttribute('w:val') !== 'false',
      ),
    )
    .map((paragraph) => [...paragraph.getElementsByTagName('w:t')].map((words) => words.textContent).join(''))
}
